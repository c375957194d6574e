import { describe, expect, it, vi } from 'vitest'
import { InlineTrainingSession } from '../../src/training/InlineTrainingSession.ts'
import { sessionContract } from './sessionContract.ts'

// Real training on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 60_000 })

describe('a training session in line', () => {
  it.each(sessionContract)('$name', async ({ run }) => {
    await expect(run(() => new InlineTrainingSession())).resolves.toBeUndefined()
  })
})
