import type { RunSnapshot } from '../../training/TrainingSnapshot.ts'
import type { PlaygroundSettings } from './outline.ts'

/** Why a run stops by itself, and at which step. */
export interface StopReason {
  readonly step: number
  readonly kind: 'loss' | 'accuracy' | 'step'
  /** The value that was reached. */
  readonly value: number
}

type Conditions = Pick<PlaygroundSettings, 'stopLoss' | 'stopAccuracy' | 'stopStep'>

/**
 * The first step after `from` at which a condition of the reader comes true, or null. Loss and
 * accuracy are looked at where the history has a record, so the answer depends on the run alone,
 * never on how fast it was watched; a condition that held at the record before does not stop again.
 * A condition of 0 is none.
 */
export function stopReason(
  { history }: Pick<RunSnapshot, 'history'>,
  reached: number,
  from: number,
  conditions: Conditions,
): StopReason | null {
  const { stopLoss, stopAccuracy, stopStep } = conditions
  const reasons: StopReason[] = []
  if (stopStep > from && stopStep <= reached) {
    reasons.push({ step: stopStep, kind: 'step', value: stopStep })
  }
  const first = (
    kind: StopReason['kind'],
    values: ArrayLike<number> | undefined,
    isTrue: (value: number) => boolean,
  ): void => {
    for (const [record, step] of history.steps.entries()) {
      const value = values?.[record] ?? NaN
      const before = values?.[record - 1] ?? NaN
      if (step > from && isTrue(value) && !isTrue(before)) {
        reasons.push({ step, kind, value })
        return
      }
    }
  }
  if (stopLoss > 0) first('loss', history.loss, (loss) => loss < stopLoss)
  if (stopAccuracy > 0) {
    first('accuracy', history.accuracy, (share) => share * 100 >= stopAccuracy)
  }
  return reasons.reduce<StopReason | null>(
    (soonest, reason) => (soonest === null || reason.step < soonest.step ? reason : soonest),
    null,
  )
}
