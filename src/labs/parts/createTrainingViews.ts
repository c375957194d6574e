import type { ReadableStore } from '../../store/useLabStore.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import { joinStores } from './joinStores.ts'
import { createPacedView } from './pacedView.ts'
import { trainingUrgency } from './trainingUrgency.ts'
import type { RunningState } from './trainingUrgency.ts'

/** A training lab as it is shown at three paces; each is null until the lab is prepared. */
export interface TrainingViews<Shown> {
  /** At most 30 times a second. */
  readonly picture: ReadableStore<Shown | null>
  /** Numbers and sentences, at most 8 times a second. */
  readonly readout: ReadableStore<Shown | null>
  /** Tables that are only read aloud, at most every five seconds. */
  readonly table: ReadableStore<Shown | null>
}

const PICTURE_INTERVAL = 1000 / 30
export const READOUT_INTERVAL = 1000 / 8
const TABLE_INTERVAL = 5000

export interface TrainingViewsOptions<State extends RunningState, Shown> {
  readonly store: ReadableStore<State>
  /** What else the picture shows, e.g. a prediction; a change of it is seen at once. */
  readonly beside?: ReadableStore<unknown> | undefined
  /** What is shown of a state; `now` in milliseconds, for what is held. */
  readonly derive: (
    state: State & { readonly event: TrainingEvent },
    previous: Shown | null,
    now: number,
  ) => Shown
}

const NOTHING: ReadableStore<null> = { getState: () => null, subscribe: () => () => {} }

export function createTrainingViews<State extends RunningState, Shown>(
  options: TrainingViewsOptions<State, Shown>,
): TrainingViews<Shown> {
  const { store, beside = NOTHING, derive } = options
  const source = joinStores(store, beside)
  const viewAt = (interval: number): ReadableStore<Shown | null> =>
    createPacedView<readonly [State, unknown], Shown | null>(source, {
      interval,
      urgency: ([state, other], [shown, shownOther]) =>
        other === shownOther ? trainingUrgency(state, shown) : 'now',
      derive: ([state], previous) =>
        state.event === null
          ? null
          : derive({ ...state, event: state.event }, previous, performance.now()),
    })
  return {
    picture: viewAt(PICTURE_INTERVAL),
    readout: viewAt(READOUT_INTERVAL),
    table: viewAt(TABLE_INTERVAL),
  }
}
