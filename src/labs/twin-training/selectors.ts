import type { LabelledPlanePoints } from '../../figures/DecisionField.tsx'
import { drawTrainingSet } from '../../training/drawTrainingSet.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import type { RunSnapshot } from '../../training/TrainingSnapshot.ts'
import { coinTossLoss } from '../parts/coinTossLoss.ts'
import { holdPrinted } from '../parts/holdPrinted.ts'
import type { Held } from '../parts/holdPrinted.ts'
import { keepRange } from '../parts/keptRange.ts'
import type { KeptRange } from '../parts/keptRange.ts'
import { sizesNow, sizesOverTime } from '../parts/layerSizes.ts'
import { signalFate } from '../parts/signalFate.ts'
import type { SignalFate } from '../parts/signalFate.ts'
import type { TwinTrainingSettings } from './outline.ts'

/** One network of the comparison at one step. */
export interface TwinSide {
  readonly run: RunSettings
  readonly snapshot: RunSnapshot
  /** Size of the measured gradient per layer. */
  readonly values: Float64Array
}

/** The numbers of one state of the lab. */
export interface TwinMeasured {
  readonly event: TrainingEvent
  readonly settings: TwinTrainingSettings
  readonly left: TwinSide
  readonly right: TwinSide
}

/** What the figure shows of that state. */
export interface TwinPicture extends TwinMeasured {
  /** What is printed: held for a moment while the runs go on. */
  readonly printed: Held<TwinMeasured>
  readonly points: LabelledPlanePoints
  readonly range: KeptRange
  /** Upper edge of both loss curves, and the loss of an answer that knows nothing. */
  readonly loss: KeptLoss
}

export interface KeptLoss {
  readonly key: string
  readonly ceiling: number
  readonly coinToss: number
}

export interface PictureRequest {
  readonly event: TrainingEvent
  readonly settings: TwinTrainingSettings
  /** Milliseconds, for what is held. */
  readonly now: number
}

/** Both sides as the settings measure them. */
export function twinMeasured(event: TrainingEvent, settings: TwinTrainingSettings): TwinMeasured {
  return { event, settings, left: sideOf(event, 0, settings), right: sideOf(event, 1, settings) }
}

export function twinPicture(
  { event, settings, now }: PictureRequest,
  previous: TwinPicture | null,
): TwinPicture {
  const { measure } = settings
  const measured = twinMeasured(event, settings)
  const { left, right } = measured
  const isFixed = event.status === 'running' || event.status === 'diverged'
  const key = JSON.stringify(event.configuration)
  return {
    ...measured,
    printed: holdPrinted(previous?.printed ?? null, measured, now),
    points: trainingPoints(left.run),
    range: keepRange(previous?.range ?? null, {
      key: `${key} ${measure}`,
      isFixed,
      sizes: () =>
        [left, right].flatMap(({ snapshot, values }) => [
          ...Array.from(sizesOverTime(snapshot, measure).values),
          ...values,
        ]),
    }),
    loss: keepLoss(previous?.loss ?? null, { key, isFixed, sides: [left, right] }),
  }
}

function sideOf(event: TrainingEvent, index: number, settings: TwinTrainingSettings): TwinSide {
  const run = event.configuration.runs[index] as RunSettings
  const snapshot = event.snapshot.runs[index] as RunSnapshot
  return { run, snapshot, values: sizesNow(snapshot, settings.measure) }
}

/** Room above the coin toss, and how far a rising loss may stretch the axis. */
const LEAST_CEILING = 1.15
const MOST_CEILING = 3

function keepLoss(
  previous: KeptLoss | null,
  request: { readonly key: string; readonly isFixed: boolean; readonly sides: readonly TwinSide[] },
): KeptLoss {
  const { key, isFixed, sides } = request
  const kept = previous?.key === key ? previous : null
  if (kept !== null && isFixed) return kept
  const [first] = sides
  const coinToss =
    kept?.coinToss ??
    (first === undefined ? NaN : coinTossLoss(first.run.loss, drawTrainingSet(first.run).samples))
  const losses = sides.flatMap(({ snapshot }) => [...snapshot.history.loss, snapshot.loss])
  const highest = Math.max(...losses.filter(Number.isFinite), kept?.ceiling ?? 0)
  const ceiling = Math.min(
    Math.max(highest, LEAST_CEILING * coinToss),
    Math.max(MOST_CEILING * coinToss, kept?.ceiling ?? 0),
  )
  return kept?.ceiling === ceiling ? kept : { key, ceiling, coinToss }
}

let lastPoints: { readonly key: string; readonly points: LabelledPlanePoints } | null = null

/** The points both networks train on; the same object for the same data and seed. */
function trainingPoints({ dataset, seed }: RunSettings): LabelledPlanePoints {
  const key = `${dataset} ${seed}`
  if (lastPoints?.key !== key) {
    const { points, targets } = drawTrainingSet({ dataset, seed })
    lastPoints = { key, points: { coordinates: points, classes: targets } }
  }
  return lastPoints.points
}

/** What becomes of one network's signal on its way from the output to layer 1. */
export type SideFinding = SignalFate | 'zero' | 'notFinite'

/** First layer over output. */
export function firstToOutput(values: ArrayLike<number>): number {
  return (values[0] ?? NaN) / (values[values.length - 1] ?? NaN)
}

export function sideFinding(values: ArrayLike<number>): SideFinding {
  const ratio = firstToOutput(values)
  if (!Number.isFinite(ratio)) return 'notFinite'
  if (ratio === 0) return 'zero'
  return signalFate(ratio, values.length - 1)
}
