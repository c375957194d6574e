import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whatever one line of a file says. */
export type Printed = Readonly<Record<string, unknown>>

/** What real PyTorch printed, by the name of the script. */
export interface PyTorchOutput {
  readonly version: string
  readonly records: Readonly<Record<string, readonly Printed[]>>
}

const CANDIDATES = [process.env['PYTHON'], '/usr/bin/python3', 'python3', 'python']

/** A Python that can import these modules, or null. */
export function findPython(...modules: readonly string[]): string | null {
  const program = modules.map((name) => `import ${name}`).join('\n')
  for (const candidate of CANDIDATES) {
    if (candidate === undefined) continue
    const { status } = spawnSync(candidate, ['-c', program], { stdio: 'ignore' })
    if (status === 0) return candidate
  }
  return null
}

/** Runs scripts under this Python, all in one process. Throws what Python says of a mistake. */
export function runScripts(
  python: string,
  scripts: Readonly<Record<string, string>>,
): PyTorchOutput {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-lab-pytorch-'))
  try {
    const files = Object.entries(scripts).map(([name, source], index) => {
      const path = join(folder, `${index}.py`)
      writeFileSync(path, source)
      return { name, path }
    })
    const runner = join(import.meta.dirname, 'runFiles.py')
    const { status, stdout, stderr } = spawnSync(
      python,
      [runner, ...files.map(({ path }) => path)],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    )
    if (status !== 0) throw new Error(stderr)
    const output = JSON.parse(stdout) as {
      readonly version: string
      readonly files: Readonly<Record<string, readonly Printed[]>>
    }
    return {
      version: output.version,
      records: Object.fromEntries(files.map(({ name, path }) => [name, output.files[path] ?? []])),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
