import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { nativeSession } from '../native/nativeSession.mjs'

/** @import { Engine } from '../Engine.mjs' */

/** Debian's own Python first: another one rarely has PyTorch. */
const INTERPRETERS = ['/usr/bin/python3', 'python3']

const KEEP_MEMORY = { MALLOC_MMAP_THRESHOLD_: '1000000000', MALLOC_TRIM_THRESHOLD_: '1000000000' }

/**
 * PyTorch as it is installed, or with an allocator that keeps memory: glibc gives large blocks back
 * to the system after every operation, and new pages cost more than the sums where blocks are large.
 */
export function pytorch({ keepsMemory }) {
  return /** @type {Engine} */ ({
    label: keepsMemory ? 'PyTorch, memory kept' : 'PyTorch, 1 thread',
    precision: 'float32',
    computes: (workload) => workload,
    open(problem) {
      const python = INTERPRETERS.find(
        (name) => spawnSync(name, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0,
      )
      if (python === undefined) {
        throw new Error('no python3 with torch (Debian: apt-get install python3-torch)')
      }
      const program = join(import.meta.dirname, '../native/network.py')
      return nativeSession(python, [program], problem, keepsMemory ? KEEP_MEMORY : {})
    },
  })
}
