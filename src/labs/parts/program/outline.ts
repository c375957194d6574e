import { choice, integer, toggle } from '../../../store/settingConstructors.ts'
import type { SettingsOf } from '../../../store/settingsTable.ts'

/** Data in a row of a three-dimensional input. */
export const SEQUENCE_LENGTH = 5
/** Steps of the loop in the program. */
export const TRAINING_STEPS = 200
/** `lr` of the program. */
export const LEARNING_RATE = 0.1

export interface OpeningMistakes {
  readonly name: boolean
  readonly dim: 'last' | 'count'
  readonly twice: boolean
}

/** Settings of a program with a network of one hidden layer; two labs open them differently. */
export function programSettings(opening: OpeningMistakes) {
  return {
    features: integer({ label: 'n_feature', default: 4, minimum: 1, maximum: 8 }),
    hidden: integer({ label: 'n_hidden', default: 8, minimum: 1, maximum: 32 }),
    outputs: integer({ label: 'n_output', default: 3, minimum: 1, maximum: 10 }),
    input: choice({
      label: '입력의 축',
      default: 'batch',
      options: [
        { id: 'batch', label: '2개: (배치, 특성)' },
        { id: 'single', label: '1개: (특성)' },
        { id: 'sequence', label: '3개: (배치, 5, 특성)' },
      ],
    }),
    batch: integer({ label: '배치 크기', default: 32, minimum: 1, maximum: 32 }),
    prompt: toggle({ label: '노트북 표시 In [1]:', default: false }),
    name: toggle({ label: 'ReLu', default: opening.name }),
    dim: choice({
      label: 'Softmax의 dim',
      default: opening.dim,
      options: [
        { id: 'last', label: '-1' },
        { id: 'one', label: '1' },
        { id: 'zero', label: '0' },
        { id: 'missing', label: '안 적음' },
        { id: 'count', label: 'n_output' },
      ],
    }),
    inplace: choice({
      label: 'inplace=True',
      default: 'off',
      options: [
        { id: 'off', label: '안 씀' },
        { id: 'relu', label: '은닉층 다음에' },
        { id: 'sigmoid', label: 'sigmoid 다음에' },
      ],
    }),
    twice: toggle({ label: '소프트맥스 두 번', default: opening.twice }),
    accumulate: toggle({ label: 'zero_grad 빠뜨림', default: false }),
    pin: choice({
      label: '고정한 층',
      default: 'none',
      options: [
        { id: 'none', label: '없음' },
        { id: 'x', label: '입력' },
        { id: 'hidden', label: '은닉층' },
        { id: 'relu', label: 'ReLU' },
        { id: 'out', label: '출력층' },
        { id: 'softmax', label: '소프트맥스' },
      ],
    }),
    seed: integer({ label: '시드', default: 1, minimum: 0, maximum: 999_999 }),
  }
}

export type ProgramTable = ReturnType<typeof programSettings>
export type ProgramSettings = SettingsOf<ProgramTable>

/** The same network and data, every mistake mended. */
export function mended(settings: ProgramSettings): ProgramSettings {
  return {
    ...settings,
    prompt: false,
    name: false,
    dim: 'last',
    inplace: 'off',
    twice: false,
    accumulate: false,
  }
}

/** Axes of the data before the last one, of the features: `[32]`, `[]` or `[32, 5]`. */
export function batchShape({ input, batch }: ProgramSettings): readonly number[] {
  if (input === 'single') return []
  return input === 'batch' ? [batch] : [batch, SEQUENCE_LENGTH]
}

/** Rows of the last axis. */
export function rowCount(settings: ProgramSettings): number {
  return batchShape(settings).reduce((product, size) => product * size, 1)
}
