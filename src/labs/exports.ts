import type { SettingsTable } from '../store/settingsTable.ts'
import type { LabExport } from './LabExport.ts'

/**
 * The PyTorch form of every lab that has a network. Both the page's menus and `npm run export` take
 * it from here, when asked.
 */
export const labExports: Readonly<Record<string, () => Promise<LabExport>>> = {
  'twin-training': lazy(() => import('./twin-training/pytorch.ts')),
  'relu-neuron': lazy(() => import('./relu-neuron/pytorch.ts')),
  'chain-rule': lazy(() => import('./chain-rule/pytorch.ts')),
  'vanishing-gradient': lazy(() => import('./vanishing-gradient/pytorch.ts')),
  'initialization-map': lazy(() => import('./initialization-map/pytorch.ts')),
  'dying-relu': lazy(() => import('./dying-relu/pytorch.ts')),
  'speed-race': lazy(() => import('./speed-race/pytorch.ts')),
  playground: lazy(() => import('./playground/pytorch.ts')),
}

/** Settings go back to the table they were read with, so the exact type can rest. */
function lazy<Table extends SettingsTable>(
  load: () => Promise<{ readonly labExport: LabExport<Table> }>,
): () => Promise<LabExport> {
  return async () => (await load()).labExport
}
