import type { ProgramLine } from './program.ts'

/** One entry of a traceback: the place, the line, and what of it is marked. */
type Frame = string

const MODULE = '<module>'

/** A frame in the program itself; carets mark the expression unless it is the whole line. */
export function frame(
  lines: readonly ProgramLine[],
  index: number,
  expression: string,
  scope = MODULE,
): Frame {
  const text = (lines[index]?.text ?? '').trim()
  return framed('net.py', index + 1, scope, text, expression)
}

function framed(
  file: string,
  line: number,
  scope: string,
  text: string,
  expression: string,
): Frame {
  const start = text.indexOf(expression)
  const carets =
    start < 0 || expression === '' || expression === text ? '' : marks(start, expression.length)
  return `  File "${file}", line ${line}, in ${scope}\n    ${text}\n${carets}`
}

const marks = (start: number, length: number): string =>
  `    ${' '.repeat(start)}${'^'.repeat(length)}\n`

/** Frames inside PyTorch 1.13, as Debian's package has them. */
export const CALL_FRAME = framed(
  '…/torch/nn/modules/module.py',
  1194,
  '_call_impl',
  'return forward_call(*input, **kwargs)',
  'forward_call(*input, **kwargs)',
)
export const SOFTMAX_FRAMES: readonly Frame[] = [
  CALL_FRAME,
  framed(
    '…/torch/nn/modules/activation.py',
    1390,
    'forward',
    'return F.softmax(input, self.dim, _stacklevel=5)',
    'F.softmax(input, self.dim, _stacklevel=5)',
  ),
  framed(
    '…/torch/nn/functional.py',
    1841,
    'softmax',
    'ret = input.softmax(dim)',
    'input.softmax(dim)',
  ),
]
export const BACKWARD_FRAMES: readonly Frame[] = [
  framed('…/torch/_tensor.py', 488, 'backward', 'torch.autograd.backward(', ''),
  framed(
    '…/torch/autograd/__init__.py',
    197,
    'backward',
    'Variable._execution_engine.run_backward(  # Calls into the C++ engine to run the backward pass',
    '',
  ),
]

/** What a terminal shows of an error that nobody catches. */
export function traceback(
  frames: readonly Frame[],
  error: { readonly type: string; readonly message: string },
  suggestion = '',
): string {
  const head = 'Traceback (most recent call last):\n'
  const end = suggestion === '' ? '' : `.${suggestion}`
  return `${head}${frames.join('')}${error.type}: ${error.message}${end}\n`
}

/** A file that Python cannot read ends before its first line is run. */
export function syntaxError(lines: readonly ProgramLine[], index: number): string {
  const text = lines[index]?.text ?? ''
  return `  File "net.py", line ${index + 1}\n    ${text}\n    ${' '.repeat(text.length)}^\nSyntaxError: invalid syntax\n`
}

/** A `UserWarning` that names a line of the program. */
export function warningText(lines: readonly ProgramLine[], index: number, message: string): string {
  return `net.py:${index + 1}: UserWarning: ${message}\n  ${(lines[index]?.text ?? '').trim()}\n`
}
