import type { ProgramSettings } from './outline.ts'
import { batchShape, mended } from './outline.ts'
import { programLines } from './program.ts'
import { runPython } from './runPython.ts'
import type { PythonRun, Stage } from './runPython.ts'

/** A setting whose value is a mistake, or could be one. */
export type MistakeId = 'prompt' | 'name' | 'dim' | 'inplace' | 'twice' | 'accumulate'

/**
 * How a mistake shows: Python stops, warns, says nothing while numbers are wrong, or says nothing
 * and nothing is wrong.
 */
export type MistakeKind = 'error' | 'warning' | 'silent' | 'harmless'

export interface Problem {
  readonly id: MistakeId
  readonly kind: MistakeKind
  /** Index of the line that has to be mended. */
  readonly line: number
  /** The part of that line that is wrong. */
  readonly part: string
  /** Where Python meets it. */
  readonly stage: Stage | 'print(y)' | 'loss' | 'optimizer.step()'
  /** What Python says, or null where it says nothing. */
  readonly message: string | null
}

const ORDER: readonly MistakeId[] = ['prompt', 'name', 'dim', 'inplace', 'twice', 'accumulate']

const PLACES: Readonly<Record<MistakeId, readonly [line: RegExp, part: RegExp]>> = {
  prompt: [/^In \[1\]:/, /In \[1\]:/],
  name: [/self\.relu = /, /ReLu/],
  dim: [/self\.softmax = /, /dim=[^)]+|Softmax\(\)/],
  inplace: [/self\.relu = /, /inplace=True/],
  twice: [/return self\.softmax/, /self\.softmax\(a\)/],
  accumulate: [/# zero_grad/, /# zero_grad.*/],
}

/** Whether a setting differs from the mended program. */
export function isMistaken(settings: ProgramSettings, id: MistakeId): boolean {
  return settings[id] !== mended(settings)[id]
}

/** The settings with one mistake mended. */
export function withMended(settings: ProgramSettings, id: MistakeId): ProgramSettings {
  return { ...settings, [id]: mended(settings)[id] }
}

/**
 * The mistakes of a program in the order in which Python meets them. Python sees no further than the
 * first error, so each is looked at in a program that has no other but softmax where it stands.
 */
export function findProblems(settings: ProgramSettings): readonly Problem[] {
  const problems: Problem[] = []
  const lines = programLines(settings)
  for (const id of ORDER) {
    if (!isMistaken(settings, id)) continue
    const [linePattern, partPattern] = PLACES[id]
    const line = lines.findIndex(({ text }) => linePattern.test(text))
    const run = runPython(onlyOne(settings, id))
    problems.push({
      id,
      ...kindOf(settings, id, run),
      line,
      part: partPattern.exec(lines[line]?.text ?? '')?.[0] ?? '',
    })
  }
  return problems
}

/** The program with this mistake and softmax where it stands: others do not hide it. */
function onlyOne(settings: ProgramSettings, id: MistakeId): ProgramSettings {
  return { ...mended(settings), twice: settings.twice, [id]: settings[id] }
}

function kindOf(
  settings: ProgramSettings,
  id: MistakeId,
  run: PythonRun,
): Pick<Problem, 'kind' | 'stage' | 'message'> {
  if (run.raises !== null) {
    const { type, message, stage } = run.raises
    return { kind: 'error', stage, message: `${type}: ${message}` }
  }
  if (id === 'dim') {
    const lastAxis = batchShape(settings).length
    // With a single output every probability is 1.0, and no axis can mend that.
    const isRight = run.axis === lastAxis && settings.outputs > 1
    const silent = isRight ? 'harmless' : 'silent'
    return run.warns === null
      ? { kind: silent, stage: 'print(y)', message: null }
      : {
          kind: 'warning',
          stage: 'print(y)',
          message: run.printed.slice(run.printed.indexOf('UserWarning'), run.printed.indexOf('\n')),
        }
  }
  if (id === 'inplace') return { kind: 'harmless', stage: 'net(x)', message: null }
  return {
    kind: 'silent',
    stage: id === 'twice' ? 'loss' : 'optimizer.step()',
    message: null,
  }
}
