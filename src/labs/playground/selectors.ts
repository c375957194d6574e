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
import type { PlaygroundSettings } from './outline.ts'

/** The numbers of one state of the bench. */
export interface BenchMeasured {
  readonly event: TrainingEvent
  readonly settings: PlaygroundSettings
  readonly run: RunSettings
  readonly snapshot: RunSnapshot
  /** Size of the measured gradient per layer. */
  readonly values: Float64Array
}

/** What the figure shows of that state. */
export interface BenchPicture extends BenchMeasured {
  readonly printed: Held<BenchMeasured>
  readonly points: LabelledPlanePoints & { readonly coordinates: Float64Array }
  /** Half side of the plane that is shown. */
  readonly extent: number
  /** Decades of the gradient bars, and of the walk. */
  readonly range: KeptRange
  readonly walkRange: KeptRange
  readonly lossCeiling: number
  /** Loss of an answer that knows nothing. */
  readonly coinToss: number
}

export interface PictureRequest {
  readonly event: TrainingEvent
  readonly settings: PlaygroundSettings
  /** Milliseconds, for what is held. */
  readonly now: number
}

export function benchMeasured(event: TrainingEvent, settings: PlaygroundSettings): BenchMeasured {
  const run = event.configuration.runs[0] as RunSettings
  const snapshot = event.snapshot.runs[0] as RunSnapshot
  return { event, settings, run, snapshot, values: sizesNow(snapshot, settings.measure) }
}

export function benchPicture(
  { event, settings, now }: PictureRequest,
  previous: BenchPicture | null,
): BenchPicture {
  const measured = benchMeasured(event, settings)
  const { run, snapshot, values } = measured
  const isFixed = event.status === 'running' || event.status === 'diverged'
  const key = JSON.stringify(event.configuration)
  const rangeOf = (kept: KeptRange | undefined, name: 'errorSignal' | 'weightGradient') =>
    keepRange(kept ?? null, {
      key: `${key} ${name}`,
      isFixed,
      sizes: () => [
        ...Array.from(sizesOverTime(snapshot, name).values),
        ...sizesNow(snapshot, name),
      ],
    })
  const range = rangeOf(previous?.range, settings.measure)
  const isSame = previous !== null && previous.range.key === range.key
  const coinToss = isSame ? previous.coinToss : coinTossLoss(run.loss, run.samples ?? 0)
  const losses = [...snapshot.history.loss, snapshot.loss].filter(Number.isFinite)
  const highest = Math.max(1.15 * coinToss, Math.min(3 * coinToss, ...[Math.max(...losses)]))
  return {
    ...measured,
    values,
    printed: holdPrinted(previous?.printed ?? null, measured, now),
    points: trainingPoints(run),
    extent: snapshot.field?.extent ?? previous?.extent ?? 1,
    range,
    walkRange: rangeOf(previous?.walkRange, 'errorSignal'),
    lossCeiling: isSame && isFixed ? previous.lossCeiling : highest,
    coinToss,
  }
}

let lastPoints: { readonly key: string; readonly points: BenchPicture['points'] } | null = null

/** The points the network trains on; the same object for the same data and seed. */
function trainingPoints({ dataset, seed, samples, noise }: RunSettings): BenchPicture['points'] {
  const key = JSON.stringify([dataset, seed, samples, noise])
  if (lastPoints?.key !== key) {
    const { points, targets } = drawTrainingSet({
      dataset,
      seed,
      ...(samples === undefined ? {} : { samples }),
      ...(noise === undefined ? {} : { noise }),
    })
    lastPoints = { key, points: { coordinates: points, classes: targets } }
  }
  return lastPoints.points
}

/** Passes over the whole set so far: a step is one mini-batch. */
export function epochOf({ event, run }: BenchMeasured): number {
  const samples = run.samples ?? 1
  return Math.floor((event.snapshot.step * Math.min(run.batchSize, samples)) / samples)
}
