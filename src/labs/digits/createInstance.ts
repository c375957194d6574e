import type { ImageSet } from '../../training/images/ImageSet.ts'
import type { LabEnvironment } from '../Lab.ts'
import { createTrainingInstance } from '../parts/createTrainingInstance.ts'
import type { TrainingInstance } from '../parts/createTrainingInstance.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { createDrawing } from './drawing/createDrawing.ts'
import type { DrawingStore } from './drawing/createDrawing.ts'
import type { predictBlank } from './drawing/predictDrawing.ts'
import { readerOf } from './drawing/readerOf.ts'
import { isOpening, openingSettings } from './openingNetwork.ts'
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
  /** Sets the first figure back to the network it opens with, at its last step. */
  showOpening(): Promise<void>
  /** Puts a drawing on the pad and lets the opening network read it. */
  runDrawing(predict: typeof predictBlank): Promise<PredictionOutcome>
  /** Measures both splits and shows the one by writer. */
  runWriter(): Promise<PredictionOutcome>
}

const SUPERSEDED: PredictionOutcome = {
  right: -1,
  value: '',
  sentence: '그사이 그림이 다른 망으로 바뀌어서 멈췄어요. 다시 예상하고 실행해 보세요.',
}

/** All that decides the network of the first figure. */
const NETWORK_SETTINGS = [
  'networks',
  'split',
  'activation',
  'initializer',
  'weightScale',
  'depth',
  'width',
  'optimizer',
  'learningRate',
  'batchSize',
  'seed',
] as const
const openingNetwork = Object.fromEntries(
  NETWORK_SETTINGS.map((name) => [name, openingSettings[name]]),
)

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
  const drawing = createDrawing()
  let images: ImageSet | null = null

  function compare(networks: 'one' | 'twins'): void {
    const depth = networks === 'twins' ? DEEP : outline.settings.depth.default
    instance.changeSettings((settings) => ({ ...settings, networks, depth }))
  }

  async function showOpening(): Promise<void> {
    instance.pause()
    instance.changeSettings((settings) => ({ ...settings, ...openingNetwork }))
    await instance.settled()
    await instance.seek(outline.settings.step.maximum)
    instance.commit()
  }

  /** The newest experiment alone has the network; one that waits for it then gives up. */
  let experiments = 0
  async function experiment(
    show: (isNewest: () => boolean) => Promise<() => PredictionOutcome>,
  ): Promise<PredictionOutcome> {
    experiments += 1
    const own = experiments
    const isNewest = (): boolean => own === experiments
    instance.pause()
    const outcome = await show(isNewest)
    return isNewest() ? outcome() : SUPERSEDED
  }

  return {
    ...instance,
    async showOpening() {
      experiments += 1
      await showOpening()
    },
    runDrawing: (predict) =>
      experiment(async () => {
        await showOpening()
        return () => {
          const { event } = instance.getState()
          if (event === null || !isOpening(event)) return SUPERSEDED
          return predict(drawing, readerOf(event))
        }
      }),
    drawing,
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
    runSigmoid: () =>
      experiment(async () => {
        compare('twins')
        await instance.settled()
        await instance.seek(outline.settings.step.maximum)
        instance.commit()
        return () => {
          const { event, settings } = instance.getState()
          if (event === null) return { right: -1, value: '', sentence: '아직 계산하지 못했어요.' }
          return outcomeOf(digitsPicture({ event, settings, now: 0 }, null))
        }
      }),
    runWriter: () =>
      experiment(async (isNewest) => {
        try {
          const result = await measureWriter(environment, instance.getState().settings)
          if (isNewest()) {
            instance.changeSetting('split', 'writer')
            await instance.settled()
            await instance.seek(outline.settings.step.maximum)
            instance.commit()
          }
          return () => outcomeOfWriter(result)
        } catch (error) {
          const sentence = error instanceof Error ? error.message : String(error)
          return () => ({ right: -1, value: '', sentence })
        }
      }),
  }
}
