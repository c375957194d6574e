import type { LabEnvironment } from '../Lab.ts'
import { createTrainingInstance } from '../parts/createTrainingInstance.ts'
import type { TrainingInstance } from '../parts/createTrainingInstance.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { outline, toConfiguration } from './outline.ts'
import type { TwinTrainingTable } from './outline.ts'
import { outcomeOf } from './predictWho.ts'
import { twinMeasured, twinPicture } from './selectors.ts'
import type { TwinPicture } from './selectors.ts'
import { progressText } from './strings.ts'

/** One lab on a page: its store, and what is shown of it at three paces. */
export interface TwinTrainingInstance extends TrainingInstance<TwinTrainingTable, TwinPicture> {
  /** Trains both networks to the last step and says which of them tell the points apart. */
  runWho(): Promise<PredictionOutcome>
}

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): TwinTrainingInstance {
  const instance = createTrainingInstance<TwinTrainingTable, TwinPicture>({
    lab: outline,
    environment,
    fragment,
    toConfiguration,
    derive: ({ event, settings }, previous, now) => twinPicture({ event, settings, now }, previous),
    progressText,
  })
  return {
    ...instance,
    async runWho() {
      const lastStep = instance.getState().event?.configuration.lastStep ?? 0
      await instance.seek(lastStep)
      instance.commit()
      const { event, settings } = instance.getState()
      if (event === null) return { right: -1, value: '', sentence: '' }
      return outcomeOf(twinMeasured(event, settings))
    },
  }
}
