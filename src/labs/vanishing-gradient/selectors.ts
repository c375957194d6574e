import { relativeToLastHidden } from '../../engine/diagnostics/relativeToLastHidden.ts'
import type { LayerPrediction } from '../../figures/GradientBars.tsx'
import type { LayerHistory } from '../../figures/historyLevels.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import type { RunSnapshot } from '../../training/TrainingSnapshot.ts'
import { holdPrinted } from '../parts/holdPrinted.ts'
import type { Held } from '../parts/holdPrinted.ts'
import { keepRange } from '../parts/keptRange.ts'
import type { KeptRange } from '../parts/keptRange.ts'
import { sizesNow, sizesOverTime } from '../parts/layerSizes.ts'
import { signalFate } from '../parts/signalFate.ts'
import type { SignalFate } from '../parts/signalFate.ts'
import type { VanishingGradientSettings } from './outline.ts'

/** A size of layer 1 a reader predicted, and the run it was predicted for. */
export interface PredictedSignal {
  readonly run: RunSettings
  readonly errorSignal: number
}

/** The numbers of one state of the lab. */
export interface Measured {
  readonly event: TrainingEvent
  readonly settings: VanishingGradientSettings
  readonly run: RunSnapshot
  /** Size per layer, as measured and referred to by the settings. */
  readonly values: Float64Array
}

/** What the figure shows of that state. */
export interface VanishingPicture extends Measured {
  /** What is printed: held for a moment while a run goes on. */
  readonly printed: Held<Measured>
  readonly history: LayerHistory
  readonly range: KeptRange
  readonly walkRange: KeptRange
  readonly prediction: LayerPrediction | null
}

export interface PictureRequest {
  readonly event: TrainingEvent
  readonly settings: VanishingGradientSettings
  readonly predicted: PredictedSignal | null
  /** Milliseconds, for what is held. */
  readonly now: number
}

export function vanishingPicture(
  { event, settings, predicted, now }: PictureRequest,
  previous: VanishingPicture | null,
): VanishingPicture {
  const { measure, reference } = settings
  const run = event.snapshot.runs[0] as RunSnapshot
  const isRelative = reference === 'lastHiddenLayer'
  const sizes = sizesNow(run, measure)
  const overTime = sizesOverTime(run, measure)
  const values = isRelative ? relativeToLastHidden(sizes) : sizes
  const history = isRelative
    ? { ...overTime, values: relativeToLastHidden(overTime.values, sizes.length) }
    : overTime
  // A run that diverged would stretch the axis over its last, meaningless sizes.
  const isFixed = event.status === 'running' || event.status === 'diverged'
  const settingsKey = JSON.stringify(event.configuration)
  const walkRange = keepRange(previous?.walkRange ?? null, {
    key: settingsKey,
    isFixed,
    sizes: () => walkSizes(run),
  })
  // The same quantity on the same axis: bars and walk can be compared.
  const isWalk = measure === 'errorSignal' && !isRelative
  const range = isWalk
    ? walkRange
    : keepRange(previous?.range ?? null, {
        key: `${settingsKey} ${measure} ${reference}`,
        isFixed,
        sizes: () => [...Array.from(history.values), ...values],
      })
  const measured = { event, settings, run, values }
  return {
    ...measured,
    printed: holdPrinted(previous?.printed ?? null, measured, now),
    history,
    range,
    walkRange,
    prediction: isWalk ? ghostOf(event, predicted) : null,
  }
}

/** Error signals of all steps, and the points between two layers where the walk turns. */
function walkSizes({ layers, history }: RunSnapshot): readonly number[] {
  const { errorSignalNorm, weightFactor } = layers
  const turns = Array.from(
    weightFactor,
    (factor, layer) => factor * (errorSignalNorm[layer + 1] ?? NaN),
  )
  return [...history.errorSignalNorm, ...errorSignalNorm, ...turns]
}

function ghostOf(event: TrainingEvent, predicted: PredictedSignal | null): LayerPrediction | null {
  if (predicted === null) return null
  const isSameRun = JSON.stringify(event.configuration.runs[0]) === JSON.stringify(predicted.run)
  return isSameRun ? { layer: 0, value: predicted.errorSignal } : null
}

/** Where the error signal of one state goes on its way back to layer 1. */
export type Finding =
  /** A value stopped being finite. */
  | { readonly kind: 'notFinite'; readonly step: number }
  /** There is no layer between the first and the last hidden one. */
  | { readonly kind: 'single' }
  /** Exactly 0 from this layer (counted from 1) down, and what made it so. */
  | { readonly kind: 'zero'; readonly layer: number; readonly cause: ZeroCause }
  | { readonly kind: SignalFate; readonly ratio: number; readonly factor: number }

export type ZeroCause = 'noError' | 'weights' | 'deadUnits' | 'derivative' | 'underflow'

export function findingOf({ snapshot }: TrainingEvent): Finding {
  const { layers } = snapshot.runs[0] as RunSnapshot
  const { errorSignalNorm } = layers
  if (snapshot.divergedAt !== null || !errorSignalNorm.every(Number.isFinite)) {
    return { kind: 'notFinite', step: snapshot.step }
  }
  const depth = errorSignalNorm.length - 1
  for (let layer = depth; layer >= 0; layer--) {
    if (errorSignalNorm[layer] === 0) {
      return { kind: 'zero', layer: layer + 1, cause: zeroCause(layers, layer) }
    }
  }
  if (depth === 1) return { kind: 'single' }
  const ratio = signalRatio(errorSignalNorm)
  const factor = factorPerLayer(errorSignalNorm)
  return { kind: signalFate(ratio, depth - 1), ratio, factor }
}

function zeroCause(layers: RunSnapshot['layers'], layer: number): ZeroCause {
  if (layer === layers.errorSignalNorm.length - 1) return 'noError'
  if (layers.weightFactor[layer] === 0) return 'weights'
  if (layers.offShare[layer] === 1) return 'deadUnits'
  return layers.derivativeFactor[layer] === 0 ? 'derivative' : 'underflow'
}

/** ‖∂C/∂s‖ of layer 1 over that of the last hidden layer. */
export function signalRatio(errorSignal: ArrayLike<number>): number {
  return (errorSignal[0] ?? NaN) / (errorSignal[errorSignal.length - 2] ?? NaN)
}

/** Geometric mean of the factor from one hidden layer to the one below; 1 where there is only one. */
export function factorPerLayer(errorSignal: ArrayLike<number>): number {
  const ways = errorSignal.length - 2
  return ways < 1 ? 1 : Math.pow(signalRatio(errorSignal), 1 / ways)
}
