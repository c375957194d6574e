import { kernels } from '../../../src/engine/kernels/index.ts'
import type { Reader } from '../../../src/labs/digits/drawing/readDrawing.ts'
import { outline, toConfiguration } from '../../../src/labs/digits/outline.ts'
import type { DigitsSettings } from '../../../src/labs/digits/outline.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { imageData } from '../../../src/training/images/imageData.ts'
import { Trainer } from '../../../src/training/Trainer.ts'

/** A network of the lab after its last step. */
export interface TrainedDigits extends Reader {
  readonly trainingAccuracy: number
  readonly testAccuracy: number
}

export const SEEDS: readonly number[] = Array.from({ length: 20 }, (_, index) => index + 1)

const kernel = kernels['wasm-f64']()
const trained = new Map<string, TrainedDigits>()

/** Trains the lab's network, with these settings in place of its own; each only once. */
export function trainedDigits(change: Partial<DigitsSettings>): TrainedDigits {
  const key = JSON.stringify(change)
  const known = trained.get(key)
  if (known !== undefined) return known
  const settings = { ...defaultSettings(outline.settings), ...change } as DigitsSettings
  const { runs, lastStep } = toConfiguration(settings)
  const configuration = { runs, lastStep, historyStride: lastStep, fieldResolution: 0 }
  const trainer = new Trainer(configuration, kernel, imageData)
  trainer.advanceToward(lastStep, () => false)
  const snapshot = trainer.snapshot().runs.at(-1)!
  const result = {
    run: runs.at(-1)!,
    parameters: trainer.parameters().at(-1)!.slice(),
    trainingAccuracy: snapshot.accuracy,
    testAccuracy: snapshot.test!.accuracy,
  }
  trainer.dispose()
  trained.set(key, result)
  return result
}

/** The same with seeds 1 to 20. */
export function twentyTrained(change: Partial<DigitsSettings> = {}): readonly TrainedDigits[] {
  return SEEDS.map((seed) => trainedDigits({ ...change, seed }))
}
