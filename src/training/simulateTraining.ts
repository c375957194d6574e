import type { Kernel } from '../engine/kernels/Kernel.ts'
import { parameterHash } from '../engine/parameterHash.ts'
import { typescriptKernel } from '../engine/kernels/typescript/typescriptKernel.ts'
import { Trainer } from './Trainer.ts'
import type { TrainingConfiguration } from './TrainingConfiguration.ts'
import type { DataSource } from './TrainingData.ts'
import type { LayerStatistics, RunSnapshot } from './TrainingSnapshot.ts'

/** One layer of a run as plain numbers: the first hidden layer is layer 1, the output comes last. */
export type LayerRecord = { readonly layer: number } & {
  readonly [Name in keyof LayerStatistics]: number
}

export interface RunRecord {
  readonly step: number
  /** Present where a value stopped being finite; the run stays at that step. */
  readonly divergedAt?: number
  readonly loss: number
  readonly accuracy: number
  /** C and share of right answers of the test part, where the data have one */
  readonly testLoss?: number
  readonly testAccuracy?: number
  /** Of all parameters: equal only where every bit is. */
  readonly parameterHash: string
  readonly layers: readonly LayerRecord[]
}

/**
 * The numbers of each run after `step` steps: the ones a figure shows at that step. A step beyond the
 * configuration's last one is trained to as well.
 */
export function simulateTraining(
  configuration: TrainingConfiguration,
  step: number,
  kernel: Kernel = typescriptKernel,
  dataOf?: DataSource,
): readonly RunRecord[] {
  const { runs: networks, historyStride } = configuration
  const lastStep = Math.max(configuration.lastStep, step)
  // What only a picture needs is not computed.
  const trainer = new Trainer(
    { runs: networks, lastStep, historyStride, fieldResolution: 0 },
    kernel,
    dataOf,
  )
  trainer.advanceToward(step, () => false)
  const { step: reached, divergedAt, runs } = trainer.snapshot()
  const parameters = trainer.parameters()
  trainer.dispose()
  return runs.map((run, index) => ({
    step: reached,
    ...(divergedAt === null ? {} : { divergedAt }),
    loss: run.loss,
    accuracy: run.accuracy,
    ...(run.test === undefined ? {} : { testLoss: run.test.loss, testAccuracy: run.test.accuracy }),
    parameterHash: parameterHash(parameters[index] as Float64Array),
    layers: layerRecords(run),
  }))
}

function layerRecords({ layers }: RunSnapshot): readonly LayerRecord[] {
  return Array.from(layers.weightGradientNorm, (weightGradientNorm, index) => ({
    layer: index + 1,
    weightGradientNorm,
    errorSignalNorm: layers.errorSignalNorm[index] ?? NaN,
    weightFactor: layers.weightFactor[index] ?? NaN,
    derivativeFactor: layers.derivativeFactor[index] ?? NaN,
    saturatedShare: layers.saturatedShare[index] ?? NaN,
    offShare: layers.offShare[index] ?? NaN,
    deadUnits: layers.deadUnits[index] ?? NaN,
  }))
}
