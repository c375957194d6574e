import { createTrainingStore } from '../../store/createTrainingStore.ts'
import type { TrainingState, TrainingStore } from '../../store/createTrainingStore.ts'
import type { ReadableStore } from '../../store/useLabStore.ts'
import type { LabEnvironment } from '../Lab.ts'
import { announceProgress } from '../parts/announceProgress.ts'
import { createPacedView } from '../parts/pacedView.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { createSettingActions } from '../parts/settingActions.ts'
import type { SettingActions } from '../parts/settingActions.ts'
import {
  PICTURE_INTERVAL,
  READOUT_INTERVAL,
  TABLE_INTERVAL,
  trainingUrgency,
} from '../parts/trainingUrgency.ts'
import { outline, toConfiguration } from './outline.ts'
import type { TwinTrainingTable } from './outline.ts'
import { outcomeOf } from './predictWho.ts'
import { twinMeasured, twinPicture } from './selectors.ts'
import type { TwinPicture } from './selectors.ts'
import { progressText } from './strings.ts'

/** One lab on a page: its store, and what is shown of it at three paces. */
export interface TwinTrainingInstance extends TrainingStore<TwinTrainingTable> {
  readonly environment: LabEnvironment
  readonly actions: SettingActions
  /** Null until `prepare`. */
  readonly picture: ReadableStore<TwinPicture | null>
  readonly readout: ReadableStore<TwinPicture | null>
  readonly table: ReadableStore<TwinPicture | null>
  /** Trains both networks to the last step and says which of them tell the points apart. */
  runWho(): Promise<PredictionOutcome>
}

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): TwinTrainingInstance {
  const store = createTrainingStore({ lab: outline, environment, fragment, toConfiguration })
  const viewAt = (interval: number) =>
    createPacedView<TrainingState<TwinTrainingTable>, TwinPicture | null>(store, {
      interval,
      urgency: trainingUrgency,
      derive: ({ event, settings }, previous) =>
        event === null ? null : twinPicture({ event, settings, now: performance.now() }, previous),
    })
  const readout = viewAt(READOUT_INTERVAL)
  const stopAnnouncing = announceProgress(store, environment, () => {
    const picture = readout.getState()
    return picture === null ? '' : progressText(picture)
  })
  return {
    ...store,
    environment,
    actions: createSettingActions(store),
    picture: viewAt(PICTURE_INTERVAL),
    readout,
    table: viewAt(TABLE_INTERVAL),
    async runWho() {
      const lastStep = store.getState().event?.configuration.lastStep ?? 0
      await store.seek(lastStep)
      store.commit()
      const { event, settings } = store.getState()
      if (event === null) return { right: -1, value: '', sentence: '' }
      return outcomeOf(twinMeasured(event, settings))
    },
    dispose() {
      stopAnnouncing()
      store.dispose()
    },
  }
}
