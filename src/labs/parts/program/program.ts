import changes from '../../../../content/lessons/pytorch/changes.json'
import source from '../../../../content/lessons/pytorch/net.py?raw'
import { changedProgram } from './ProgramChanges.ts'
import type { ProgramChanges } from './ProgramChanges.ts'
import type { ProgramSettings } from './outline.ts'

/** Columns of the picture that a line may belong to. */
export type LayerId = 'x' | 'hidden' | 'relu' | 'out' | 'softmax'

/** A line of the program. */
export interface ProgramLine {
  /** Without the line break. */
  readonly text: string
  /** As it stands in `net.py` with its own sizes: the key of its tokens. */
  readonly key: string
  /** The layer it makes or runs. */
  readonly layer: LayerId | null
  /** Whether it makes the layer or lets data through. */
  readonly role: 'make' | 'run' | null
}

const LAYERS: readonly (readonly [RegExp, LayerId, ProgramLine['role']])[] = [
  [/^ +self\.hidden = /, 'hidden', 'make'],
  [/^ +self\.relu = /, 'relu', 'make'],
  [/^ +self\.out = /, 'out', 'make'],
  [/^ +self\.softmax = /, 'softmax', 'make'],
  [/^ +def forward/, 'x', 'run'],
  [/^x = /, 'x', 'run'],
  [/^ +s = /, 'hidden', 'run'],
  [/^ +z = /, 'relu', 'run'],
  [/^ +a = /, 'out', 'run'],
  [/^ +return self\.softmax/, 'softmax', 'run'],
  [/^y = /, 'softmax', 'run'],
]

/** The sizes of `net.py` replaced by those of the settings, in a line or in a part of one. */
export function withSizes(text: string, settings: ProgramSettings): string {
  const { features, hidden, outputs, batch } = settings
  return text
    .replace('4, 8, 3', `${features}, ${hidden}, ${outputs}`)
    .replace(/(batch = )?\(32,/, `$1(${batch},`)
}

/** The program with the sizes and mistakes of these settings, line by line. */
export function programLines(settings: ProgramSettings): readonly ProgramLine[] {
  const program = changedProgram(source, changes as unknown as ProgramChanges, settings)
  return program
    .trimEnd()
    .split('\n')
    .map((key) => {
      const found = LAYERS.find(([pattern]) => pattern.test(key))
      return {
        text: withSizes(key, settings),
        key,
        layer: found?.[1] ?? null,
        role: found?.[2] ?? null,
      }
    })
}

/** The same as one text, as it would be saved. */
export function programText(settings: ProgramSettings): string {
  return `${programLines(settings)
    .map(({ text }) => text)
    .join('\n')}\n`
}
