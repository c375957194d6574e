import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

export interface SimulatedRun {
  readonly step: number
  readonly loss: number
  readonly layers: readonly Readonly<Record<string, number | null>>[]
}

export interface SimulatedTwins {
  readonly step: number
  readonly sides: readonly (SimulatedRun & { readonly side: string })[]
}

/** What `npm run simulate -- <lab> --set … --steps N` prints, from a process of its own. */
export async function simulated<Result = SimulatedRun>(
  lab: string,
  settings: Readonly<Record<string, string | number>>,
  steps?: number,
): Promise<Result> {
  const sets = Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${value}`])
  const command = ['run', '--silent', 'simulate', '--', lab, ...sets]
  if (steps !== undefined) command.push('--steps', String(steps))
  const { stdout } = await run('npm', command, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout) as Result
}
