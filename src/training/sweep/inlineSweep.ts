import { createSweep } from './createSweep.ts'
import type { Sweep } from './Sweep.ts'

/** A sweep on this thread: in Node, and where there are no workers. */
export function inlineSweep(): Sweep {
  return createSweep({
    createWorker: () => {
      throw new Error('There are no workers here.')
    },
    cores: 1,
  })
}
