import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What `run_programs.py` says of one program. */
export interface ShownProgram {
  readonly id: string
  readonly raises: { readonly type: string; readonly message: string } | null
  readonly printed: string
  readonly shape: readonly number[] | null
  /** For each axis, whether y adds up to 1 along it. */
  readonly sums: readonly boolean[] | null
}

export interface TrainedProgram {
  readonly id: string
  readonly losses: readonly number[]
  readonly norms: readonly number[]
  readonly y: readonly number[]
}

export interface Results<Result> {
  readonly python: string
  readonly torch: string
  readonly results: readonly Result[]
}

const SCRIPT = new URL('run_programs.py', import.meta.url).pathname
/** Debian puts PyTorch there; another `python3` may have none. */
const PYTHONS = ['/usr/bin/python3', 'python3']

/** A Python that has the versions whose words the page shows, or null. */
export function findPython(): string | null {
  const ask = 'import sys, torch; print(sys.version_info[:2] == (3, 11), torch.__version__)'
  return (
    PYTHONS.find((python) => {
      const { stdout } = spawnSync(python, ['-c', ask], { encoding: 'utf8' })
      return (stdout as string | null)?.startsWith('True 1.13') === true
    }) ?? null
  )
}

export function runPrograms<Result>(python: string, cases: readonly object[]): Results<Result> {
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Results<Result>
}

export function recorded<Result>(name: string): Results<Result> {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Results<Result>
}
