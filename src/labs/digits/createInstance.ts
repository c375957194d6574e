import type { ImageSet } from '../../training/images/digitImages.ts'
import type { LabEnvironment } from '../Lab.ts'
import { createTrainingInstance } from '../parts/createTrainingInstance.ts'
import type { TrainingInstance } from '../parts/createTrainingInstance.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { createDrawing } from './drawing/createDrawing.ts'
import type { DrawingStore } from './drawing/createDrawing.ts'
import { outline, toConfiguration } from './outline.ts'
import type { DigitsTable } from './outline.ts'
import { DEEP, outcomeOf } from './predictSigmoid.ts'
import { measureWriter, outcomeOf as outcomeOfWriter } from './predictWriter.ts'
import { digitsPicture } from './selectors.ts'
import type { DigitsPicture } from './selectors.ts'
import { progressText } from './strings.ts'

/**
 * One lab on a page: its store, and what is shown of it at three paces. The newest parameters are
 * in `getState().event`, laid out as in `KernelState`.
 */
export interface DigitsInstance extends TrainingInstance<DigitsTable, DigitsPicture> {
  /** What is drawn for the network to read. */
  readonly drawing: DrawingStore
  /** The images themselves; null before `prepare`. */
  images(): ImageSet | null
  /** One network of the chosen function, or sigmoid and ReLU with eight hidden layers. */
  compare(networks: 'one' | 'twins'): void
  /** Trains sigmoid and ReLU with eight hidden layers to the last step. */
  runSigmoid(): Promise<PredictionOutcome>
  /** Measures both splits and shows the one by writer. */
  runWriter(): Promise<PredictionOutcome>
}

/** Steps a second at which the lab opens: learning can be watched, and is over within 3 seconds. */
const OPENING_SPEED = 240

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): DigitsInstance {
  const instance = createTrainingInstance<DigitsTable, DigitsPicture>({
    lab: outline,
    environment,
    fragment,
    toConfiguration,
    derive: ({ event, settings }, previous, now) =>
      digitsPicture({ event, settings, now }, previous),
    progressText,
  })
  instance.setSpeed(OPENING_SPEED)
  let images: ImageSet | null = null

  function compare(networks: 'one' | 'twins'): void {
    instance.changeSetting('networks', networks)
    instance.changeSetting('depth', networks === 'twins' ? DEEP : outline.settings.depth.default)
  }

  return {
    ...instance,
    drawing: createDrawing(),
    images: () => images,
    async prepare() {
      // Carried by this lab alone.
      const [{ digitImages }] = await Promise.all([
        import('../../training/images/digitImages.ts'),
        instance.prepare(),
      ])
      images = digitImages
    },
    compare(networks) {
      compare(networks)
      instance.commit()
    },
    async runSigmoid() {
      compare('twins')
      await instance.settled()
      await instance.seek(outline.settings.step.maximum)
      instance.commit()
      const { event, settings } = instance.getState()
      if (event === null) return { right: -1, value: '', sentence: '아직 계산하지 못했어요.' }
      return outcomeOf(digitsPicture({ event, settings, now: 0 }, null))
    },
    async runWriter() {
      try {
        const result = await measureWriter(environment, instance.getState().settings)
        instance.changeSetting('split', 'writer')
        await instance.settled()
        await instance.seek(outline.settings.step.maximum)
        instance.commit()
        return outcomeOfWriter(result)
      } catch (error) {
        const sentence = error instanceof Error ? error.message : String(error)
        return { right: -1, value: '', sentence }
      }
    },
  }
}
