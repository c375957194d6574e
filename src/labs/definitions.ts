import type { LabDefinition } from './Lab.ts'
import { lab as activationExplorer } from './activation-explorer/lab.ts'
import { lab as chainRule } from './chain-rule/lab.ts'
import { lab as digits } from './digits/lab.ts'
import { lab as dyingRelu } from './dying-relu/lab.ts'
import { lab as initializationMap } from './initialization-map/lab.ts'
import { lab as pytorchCode } from './pytorch-code/lab.ts'
import { lab as pytorchMistakes } from './pytorch-mistakes/lab.ts'
import { lab as playground } from './playground/lab.ts'
import { lab as pytorchExport } from './pytorch-export/lab.ts'
import { lab as reluNeuron } from './relu-neuron/lab.ts'
import { lab as selfCheck } from './self-check/lab.ts'
import { lab as softmax } from './softmax/lab.ts'
import { lab as softmaxLoss } from './softmax-loss/lab.ts'
import { lab as speedRace } from './speed-race/lab.ts'
import { lab as twinTraining } from './twin-training/lab.ts'
import { lab as vanishingGradient } from './vanishing-gradient/lab.ts'

/**
 * The numbers of every lab, for the build and the command line. The page does not import this:
 * there a lab brings its own.
 */
export const labDefinitions: Readonly<Record<string, LabDefinition>> = {
  'twin-training': twinTraining,
  'activation-explorer': activationExplorer,
  'relu-neuron': reluNeuron,
  'chain-rule': chainRule,
  'vanishing-gradient': vanishingGradient,
  'initialization-map': initializationMap,
  'dying-relu': dyingRelu,
  'speed-race': speedRace,
  softmax,
  'softmax-loss': softmaxLoss,
  digits,
  playground,
  'pytorch-code': pytorchCode,
  'pytorch-mistakes': pytorchMistakes,
  'self-check': selfCheck,
  'pytorch-export': pytorchExport,
}
