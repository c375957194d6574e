import { programSettings } from '../../../src/labs/parts/program/outline.ts'
import type { ProgramSettings } from '../../../src/labs/parts/program/outline.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'

/** A program without mistakes, with some settings changed. */
export function settingsOf(change: Partial<ProgramSettings> = {}): ProgramSettings {
  const table = programSettings({ name: false, dim: 'last', twice: false })
  return { ...defaultSettings(table), ...change }
}

const SHAPES: readonly Partial<ProgramSettings>[] = [
  {},
  { features: 2, batch: 5 },
  { features: 3, batch: 5, outputs: 2 },
  { features: 2, batch: 5, outputs: 1 },
  { features: 1, hidden: 1, batch: 1 },
  { features: 1, batch: 32, outputs: 10 },
  { input: 'single' },
  { input: 'single', outputs: 1 },
  { input: 'single', outputs: 2, features: 2 },
  { input: 'sequence', batch: 4, features: 2 },
  { input: 'sequence', batch: 4, features: 2, outputs: 2 },
  { input: 'sequence', batch: 4, outputs: 1 },
  { input: 'sequence', batch: 1, outputs: 5 },
]

const MISTAKES: readonly Partial<ProgramSettings>[] = [
  {},
  { prompt: true },
  { name: true },
  { dim: 'one' },
  { dim: 'zero' },
  { dim: 'missing' },
  { dim: 'count' },
  { inplace: 'relu' },
  { inplace: 'sigmoid' },
  { accumulate: true },
  { twice: true },
  { twice: true, dim: 'one' },
  { twice: true, dim: 'zero' },
  { twice: true, dim: 'missing' },
  { twice: true, dim: 'count' },
  { twice: true, inplace: 'sigmoid', dim: 'missing' },
  { name: true, dim: 'count', twice: true },
  { name: true, inplace: 'relu' },
  { prompt: true, name: true, dim: 'count', twice: true, inplace: 'sigmoid', accumulate: true },
]

export interface ProgramCase {
  readonly id: string
  readonly settings: ProgramSettings
}

/** Every mistake, and some together, at every shape. */
export const programCases: readonly ProgramCase[] = SHAPES.flatMap((shape) =>
  MISTAKES.map((mistakes) => {
    const change = { ...shape, ...mistakes }
    return { id: JSON.stringify(change), settings: settingsOf(change) }
  }),
)
