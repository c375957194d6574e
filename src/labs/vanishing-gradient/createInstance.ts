import { createStore } from 'zustand/vanilla'
import { toRunSettings } from '../../store/trainingSettings.ts'
import type { LabEnvironment } from '../Lab.ts'
import { createTrainingInstance } from '../parts/createTrainingInstance.ts'
import type { TrainingInstance } from '../parts/createTrainingInstance.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { outline, toConfiguration } from './outline.ts'
import type { VanishingGradientTable } from './outline.ts'
import { ANSWERS, DEEP, measureDeeper, outcomeOf } from './predictDeeper.ts'
import { vanishingPicture } from './selectors.ts'
import type { PredictedSignal, VanishingPicture } from './selectors.ts'
import { progressText } from './strings.ts'

/** One lab on a page: its store, and what is shown of it at three paces. */
export interface VanishingGradientInstance extends TrainingInstance<
  VanishingGradientTable,
  VanishingPicture
> {
  /** Measures four against twelve hidden layers and shows the twelve at their start. */
  runDeeper(): Promise<PredictionOutcome>
}

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): VanishingGradientInstance {
  const predicted = createStore<{ readonly signal: PredictedSignal | null }>(() => ({
    signal: null,
  }))
  const instance = createTrainingInstance<VanishingGradientTable, VanishingPicture>({
    lab: outline,
    environment,
    fragment,
    toConfiguration,
    beside: predicted,
    derive: ({ event, settings }, previous, now) =>
      vanishingPicture({ event, settings, predicted: predicted.getState().signal, now }, previous),
    progressText,
  })

  return {
    ...instance,
    reset() {
      predicted.setState({ signal: null })
      return instance.reset()
    },
    async runDeeper() {
      const { settings, predictions } = instance.getState()
      try {
        const result = await measureDeeper(environment, settings)
        const share = ANSWERS[predictions.deeper ?? -1]
        instance.changeSetting('depth', DEEP)
        await instance.settled()
        await instance.reset()
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
  }
}
