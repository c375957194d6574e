import type { LabEnvironment } from '../Lab.ts'
import { createTrainingInstance } from '../parts/createTrainingInstance.ts'
import type { TrainingInstance } from '../parts/createTrainingInstance.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { createBornDeadCount } from './bornDead.ts'
import type { BornDeadCount } from './bornDead.ts'
import { outline, toConfiguration } from './outline.ts'
import type { DyingReluSettings, DyingReluTable } from './outline.ts'
import { LARGE_RATE, outcomeOf } from './predictRate.ts'
import type { Preset } from './presets.ts'
import { dyingPicture } from './selectors.ts'
import type { DyingPicture } from './selectors.ts'
import { progressText } from './strings.ts'

/** One lab on a page: its store, and what is shown of it at three paces. */
export interface DyingReluInstance extends TrainingInstance<DyingReluTable, DyingPicture> {
  /** Networks that are dead before they learn, counted when asked for. */
  readonly bornDead: BornDeadCount
  /** All settings of a preset at once, as one change. */
  apply(preset: Preset): void
  /** Trains the present network with the large rate to its last step. */
  runRate(): Promise<PredictionOutcome>
}

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): DyingReluInstance {
  const bornDead = createBornDeadCount(environment)
  const instance = createTrainingInstance<DyingReluTable, DyingPicture>({
    lab: outline,
    environment,
    fragment,
    toConfiguration,
    derive: ({ event, settings }, previous, now) =>
      dyingPicture({ event, settings, now }, previous),
    progressText,
  })

  return {
    ...instance,
    bornDead,
    apply(preset) {
      const names = Object.keys(preset.settings) as (keyof DyingReluSettings)[]
      for (const name of names) {
        const value = preset.settings[name]
        if (value !== undefined) instance.changeSetting(name, value)
      }
      instance.commit()
    },
    async runRate() {
      instance.changeSetting('learningRate', LARGE_RATE)
      await instance.settled()
      await instance.seek(outline.settings.step.maximum)
      instance.commit()
      const { event, settings } = instance.getState()
      if (event === null) return { right: -1, value: '', sentence: '아직 계산하지 못했어요.' }
      return outcomeOf(dyingPicture({ event, settings, now: 0 }, null))
    },
    dispose() {
      bornDead.dispose()
      instance.dispose()
    },
  }
}
