import { batchShape } from './outline.ts'
import type { ProgramSettings } from './outline.ts'
import { programLines } from './program.ts'
import {
  CALL_FRAME,
  frame,
  SOFTMAX_FRAMES,
  syntaxError,
  traceback,
  warningText,
  BACKWARD_FRAMES,
} from './traceback.ts'

/** Where the program was when Python stopped. */
export type Stage = 'parse' | 'Net(...)' | 'net(x)' | 'net.softmax(...)' | 'loss.backward()'

export interface PythonError {
  readonly type: string
  readonly message: string
  readonly stage: Stage
  /** Index of the line of the program that has to be mended. */
  readonly line: number
}

/** What Python 3.11 with PyTorch 1.13 does with a program. */
export interface PythonRun {
  readonly raises: PythonError | null
  /** Index of the line a warning names. */
  readonly warns: number | null
  /** All that appears in the terminal, paths shortened; empty where nothing does. */
  readonly printed: string
  /** Shape of `y`, or null where the program does not come so far. */
  readonly outputShape: readonly number[] | null
  /** Axis along which softmax of `y` adds up to 1, counted from 0; null likewise. */
  readonly axis: number | null
}

const NEVER = { warns: null, outputShape: null, axis: null } as const
const IMPLICIT =
  'Implicit dimension choice for softmax has been deprecated. ' +
  'Change the call to include dim=X as an argument.'

/**
 * The axis `torch.nn.Softmax` adds up along, counted from 0, for a tensor with `rank` axes; or what
 * it is given where there is no such axis. Without `dim` it is 0 for 0, 1 or 3 axes and else 1
 * (`torch.nn.functional._get_softmax_dim`).
 */
export function softmaxAxis(
  { dim, outputs }: Pick<ProgramSettings, 'dim' | 'outputs'>,
  rank: number,
): { readonly axis: number } | { readonly outOfRange: number } {
  if (dim === 'missing') return { axis: rank === 2 ? 1 : 0 }
  const given = { last: -1, one: 1, zero: 0, count: outputs }[dim]
  if (given < -rank || given >= rank) return { outOfRange: given }
  return { axis: given < 0 ? given + rank : given }
}

/**
 * Runs the program in the head: of Python 3.11.2 and PyTorch 1.13 (recorded in
 * `test/labs/pytorch-code/recorded.json`), with the order in which Python meets the mistakes. Shapes
 * decide; no number does.
 */
export function runPython(settings: ProgramSettings): PythonRun {
  const lines = programLines(settings)
  const find = (pattern: RegExp): number => lines.findIndex(({ text }) => pattern.test(text))
  const at = (index: number, expression: string) => frame(lines, index, expression)
  const stop = (
    error: PythonError,
    printed: string,
    known: Pick<PythonRun, 'warns' | 'outputShape' | 'axis'> = NEVER,
  ): PythonRun => ({ raises: error, printed, ...known })

  if (settings.prompt) {
    const error = {
      type: 'SyntaxError',
      message: 'invalid syntax',
      stage: 'parse',
      line: 0,
    } as const
    return stop(error, syntaxError(lines, 0))
  }

  const relu = find(/self\.relu = /)
  if (settings.name) {
    const error = {
      type: 'AttributeError',
      message: "module 'torch.nn' has no attribute 'ReLu'",
      stage: 'Net(...)',
      line: relu,
    } as const
    const frames = [
      at(find(/^net = /), 'Net(n_feature, n_hidden, n_output)'),
      frame(lines, relu, 'torch.nn.ReLu', '__init__'),
    ]
    // Only the terminal adds the suggestion; the message itself has none.
    return stop(error, traceback(frames, error, " Did you mean: 'ReLU'?"))
  }

  const batch = batchShape(settings)
  const outputShape = [...batch, settings.outputs]
  const rank = outputShape.length
  const call = find(/^y = /)
  const applied = settings.twice ? find(/return self\.softmax/) : call
  const found = softmaxAxis(settings, rank)
  if ('outOfRange' in found) {
    const error = {
      type: 'IndexError',
      message: `Dimension out of range (expected to be in range of [${-rank}, ${rank - 1}], but got ${found.outOfRange})`,
      stage: settings.twice ? 'net(x)' : 'net.softmax(...)',
      line: find(/self\.softmax = /),
    } as const
    const way = settings.twice
      ? [at(call, 'net(x)'), CALL_FRAME, frame(lines, applied, 'self.softmax(a)', 'forward')]
      : [at(call, 'net.softmax(net(x))')]
    return stop(error, traceback([...way, ...SOFTMAX_FRAMES], error))
  }

  const warns = settings.dim === 'missing' ? applied : null
  const known = { warns, outputShape, axis: found.axis }
  const before =
    (warns === null ? '' : warningText(lines, warns, IMPLICIT)) +
    `torch.Size([${outputShape.join(', ')}])\n`
  if (settings.inplace === 'sigmoid') {
    const shape = [...batch, settings.hidden].join(', ')
    const error = {
      type: 'RuntimeError',
      message:
        'one of the variables needed for gradient computation has been modified by an inplace operation: ' +
        `[torch.FloatTensor [${shape}]], which is output 0 of SigmoidBackward0, is at version 1; expected version 0 instead. ` +
        'Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True).',
      stage: 'loss.backward()',
      line: relu,
    } as const
    const frames = [at(find(/loss\.backward/), 'loss.backward()'), ...BACKWARD_FRAMES]
    return stop(error, before + traceback(frames, error), known)
  }
  return { raises: null, printed: before, ...known }
}

/** `(32, 3)`, `(3,)`: as Python writes a tuple. */
export function tupleText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0] ?? 0},)` : `(${shape.join(', ')})`
}
