import { describe, expect, it, vi } from 'vitest'
import { heldSweep } from '../../../src/labs/parts/heldSweep.ts'
import type { Sweep } from '../../../src/training/sweep/Sweep.ts'

function sweep(): Sweep {
  return { run: vi.fn(), cancel: vi.fn(), dispose: vi.fn() }
}

describe('the sweep of a lab', () => {
  it('is made once, when it is needed', async () => {
    const createSweep = vi.fn(async () => sweep())
    const held = heldSweep({ createSweep })
    held.cancel()
    expect(createSweep).not.toHaveBeenCalled()
    expect(await held.get()).toBe(await held.get())
    expect(createSweep).toHaveBeenCalledTimes(1)
  })

  it('is made anew after an attempt that failed, and a cancel meanwhile is no unhandled rejection', async () => {
    const made = sweep()
    const createSweep = vi
      .fn<() => Promise<Sweep>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(made)
    const held = heldSweep({ createSweep })
    const failing = held.get()
    held.cancel()
    await expect(failing).rejects.toThrow('offline')
    expect(await held.get()).toBe(made)
    held.cancel()
    held.dispose()
    await Promise.resolve()
    expect(made.cancel).toHaveBeenCalledTimes(1)
    expect(made.dispose).toHaveBeenCalledTimes(1)
  })
})
