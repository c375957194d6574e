import { labExports } from '../labs/exports.ts'
import { readLabArguments } from './arguments/readLabArguments.ts'

const USAGE = 'npm run export -- <lab-id> [--set key=value …] [--steps N]'

/**
 * `npm run export`: prints one runnable Python file, the network of a lab in PyTorch. A mistake
 * prints one Korean sentence on stderr. Answers the exit code.
 */
export function main(args: readonly string[]): number {
  try {
    process.stdout.write(exportScript(args))
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

/** The Python file of these arguments; throws an Error with a Korean sentence. */
export function exportScript(args: readonly string[]): string {
  const { lab, settings, steps } = readLabArguments(args, USAGE)
  const found = Object.hasOwn(labExports, lab.id) ? labExports[lab.id] : undefined
  if (found === undefined) {
    const known = Object.keys(labExports).join(', ')
    throw new Error(
      `실험 ‘${lab.id}’에는 학습하는 신경망이 없어서 옮길 코드가 없어요. 옮길 수 있는 실험: ${known}.`,
    )
  }
  return found.script(settings, steps)
}
