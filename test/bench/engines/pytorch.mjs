import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { nativeSession } from '../native/nativeSession.mjs'

/** @import { Engine } from '../Engine.mjs' */

/** Debian's own Python first: another one rarely has PyTorch. */
const INTERPRETERS = ['/usr/bin/python3', 'python3']

/** @type {Engine} */
export const engine = {
  label: 'PyTorch, 1 thread',
  precision: 'float32',
  computes: (workload) => workload,
  open(problem) {
    const python = INTERPRETERS.find(
      (name) => spawnSync(name, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0,
    )
    if (python === undefined) {
      throw new Error('no python3 with torch (Debian: apt-get install python3-torch)')
    }
    return nativeSession(python, [join(import.meta.dirname, '../native/network.py')], problem)
  },
}
