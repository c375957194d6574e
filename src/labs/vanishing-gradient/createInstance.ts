import { createStore } from 'zustand/vanilla'
import { createTrainingStore } from '../../store/createTrainingStore.ts'
import type { TrainingState, TrainingStore } from '../../store/createTrainingStore.ts'
import { toRunSettings } from '../../store/trainingSettings.ts'
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
import type { VanishingGradientTable } from './outline.ts'
import { ANSWERS, DEEP, measureDeeper, outcomeOf } from './predictDeeper.ts'
import { vanishingPicture } from './selectors.ts'
import type { PredictedSignal, VanishingPicture } from './selectors.ts'
import { progressText } from './strings.ts'

/** One lab on a page: its store, and what is shown of it at three paces. */
export interface VanishingGradientInstance extends TrainingStore<VanishingGradientTable> {
  readonly environment: LabEnvironment
  readonly actions: SettingActions
  /** Null until `prepare`. */
  readonly picture: ReadableStore<VanishingPicture | null>
  readonly readout: ReadableStore<VanishingPicture | null>
  readonly table: ReadableStore<VanishingPicture | null>
  /** Measures four against twelve hidden layers and shows the twelve at their start. */
  runDeeper(): Promise<PredictionOutcome>
}

interface SeenState extends TrainingState<VanishingGradientTable> {
  readonly predicted: PredictedSignal | null
}

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): VanishingGradientInstance {
  const store = createTrainingStore({ lab: outline, environment, fragment, toConfiguration })
  const predicted = createStore<{ readonly signal: PredictedSignal | null }>(() => ({
    signal: null,
  }))

  let seen: SeenState | null = null
  let seenParts: readonly unknown[] = []
  const source: ReadableStore<SeenState> = {
    getState() {
      const parts = [store.getState(), predicted.getState().signal] as const
      if (seen === null || parts.some((part, index) => part !== seenParts[index])) {
        seenParts = parts
        seen = { ...parts[0], predicted: parts[1] }
      }
      return seen
    },
    subscribe(listener) {
      const tell = (): void => listener(source.getState())
      const stops = [store.subscribe(tell), predicted.subscribe(tell)]
      return () => stops.forEach((stop) => stop())
    },
  }

  const viewAt = (interval: number) =>
    createPacedView<SeenState, VanishingPicture | null>(source, {
      interval,
      urgency: (state, shown) =>
        state.predicted === shown.predicted ? trainingUrgency(state, shown) : 'now',
      derive: ({ event, settings, predicted }, previous) =>
        event === null
          ? null
          : vanishingPicture({ event, settings, predicted, now: performance.now() }, previous),
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
    reset() {
      predicted.setState({ signal: null })
      return store.reset()
    },
    async runDeeper() {
      const { settings, predictions } = store.getState()
      try {
        const result = await measureDeeper(environment, settings)
        const share = ANSWERS[predictions.deeper ?? -1]
        store.changeSetting('depth', DEEP)
        await store.settled()
        await store.reset()
        predicted.setState({
          signal:
            share === undefined || !Number.isFinite(result.shallow)
              ? null
              : {
                  run: toRunSettings({ ...settings, depth: DEEP }),
                  errorSignal: share * result.shallow,
                },
        })
        return outcomeOf(result)
      } catch (error) {
        const sentence = error instanceof Error ? error.message : String(error)
        return { right: -1, value: '', sentence }
      }
    },
    dispose() {
      stopAnnouncing()
      store.dispose()
    },
  }
}
