import type { SettingsTable } from '../store/settingsTable.ts'
import { labExport as chainRule } from './chain-rule/pytorch.ts'
import { labExport as digits } from './digits/pytorch.ts'
import { labExport as dyingRelu } from './dying-relu/pytorch.ts'
import { labExport as initializationMap } from './initialization-map/pytorch.ts'
import type { LabExport } from './LabExport.ts'
import { labExport as playground } from './playground/pytorch.ts'
import { labExport as reluNeuron } from './relu-neuron/pytorch.ts'
import { labExport as speedRace } from './speed-race/pytorch.ts'
import { labExport as twinTraining } from './twin-training/pytorch.ts'
import { labExport as vanishingGradient } from './vanishing-gradient/pytorch.ts'

/**
 * The PyTorch form of every lab that has a network. The page's menus ask `parts/export/` for it, in
 * a worker of its own: nothing of this is on a page. The names of these labs are told once more in
 * `exportedLabs.ts`, for who must not load them; a test compares.
 */
export const labExports: Readonly<Record<string, LabExport>> = {
  'twin-training': loosened(twinTraining),
  'relu-neuron': loosened(reluNeuron),
  'chain-rule': loosened(chainRule),
  'vanishing-gradient': loosened(vanishingGradient),
  'initialization-map': loosened(initializationMap),
  'dying-relu': loosened(dyingRelu),
  'speed-race': loosened(speedRace),
  digits: loosened(digits),
  playground: loosened(playground),
}

/** Settings go back to the table they were read with, so the exact type can rest. */
function loosened<Table extends SettingsTable>(labExport: LabExport<Table>): LabExport {
  return labExport
}
