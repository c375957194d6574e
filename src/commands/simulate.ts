import { kernelIds, kernels, type KernelId } from '../engine/kernels/index.ts'
import { readLabArguments } from './arguments/readLabArguments.ts'

const USAGE =
  'npm run simulate -- <lab-id> [--set key=value …] [--steps N] [--kernel typescript|wasm-f64|wasm-f32]'

/**
 * `npm run simulate`: prints one JSON object, the numbers of a lab with these settings, computed by
 * the kernel of the page unless another is named. A mistake
 * prints one Korean sentence on stderr. Answers the exit code.
 */
export function main(args: readonly string[]): number {
  try {
    process.stdout.write(`${simulate(args)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

/** The JSON of these arguments; throws an Error with a Korean sentence. */
export function simulate(args: readonly string[]): string {
  const { lab, settings, steps, others } = readLabArguments(args, USAGE, ['--kernel'])
  const kernel = kernels[readKernel(others['--kernel'] ?? 'wasm-f64')]()
  return JSON.stringify(lab.simulate(settings, steps, kernel), null, 2)
}

function readKernel(text: string): KernelId {
  const found = kernelIds.find((id) => id === text)
  if (found !== undefined) return found
  throw new Error(
    `--kernel 뒤의 ‘${text}’ 계산기는 없어요. 쓸 수 있는 것: ${kernelIds.join(', ')}.`,
  )
}
