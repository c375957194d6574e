import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { nativeSession } from '../native/nativeSession.mjs'
import { temporaryFolder } from '../temporaryFolder.mjs'

/** @import { Engine } from '../Engine.mjs' */

/** @type {Engine} */
export const engine = {
  label: 'plain C',
  precision: 'float32',
  computes: (workload) => workload,
  open(problem) {
    const program = join(temporaryFolder(), 'network')
    const source = join(import.meta.dirname, '../native/network.c')
    try {
      execFileSync(
        'gcc',
        ['-O3', '-march=native', '-ffast-math', '-std=gnu11', '-o', program, source, '-lm'],
        { stdio: 'pipe' },
      )
    } catch (error) {
      throw new Error(error.code === 'ENOENT' ? 'gcc is not installed' : String(error.stderr))
    }
    return nativeSession(program, [], problem)
  },
}
