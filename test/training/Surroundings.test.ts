import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextFrame, realSurroundings } from '../../src/training/Surroundings.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The order in which turns and a timer come, with these globals missing. */
async function turnsWithout(...missing: readonly string[]): Promise<readonly string[]> {
  for (const name of missing) vi.stubGlobal(name, undefined)
  const { soon } = realSurroundings()
  const order: string[] = []
  await new Promise<void>((resolve) => {
    soon(() => order.push('first'))
    soon(() => {
      order.push('second')
      soon(() => {
        order.push('third')
        resolve()
      })
    })
    order.push('now')
  })
  return order
}

describe('turns', () => {
  it.each([
    ['Node', []],
    ['a browser', ['setImmediate']],
    ['neither', ['setImmediate', 'MessageChannel']],
  ])('come in order and after the present task: %s', async (_where, missing) => {
    expect(await turnsWithout(...missing)).toEqual(['now', 'first', 'second', 'third'])
  })

  it('later can be called off', async () => {
    const { later } = realSurroundings()
    const calls: string[] = []
    const cancel = later(() => calls.push('never'), 1)
    cancel()
    await new Promise<void>((resolve) => later(resolve, 20))
    expect(calls).toEqual([])
  })

  it('now never goes back', () => {
    const { now } = realSurroundings()
    const first = now()
    expect(now()).toBeGreaterThanOrEqual(first)
  })
})

describe('the next frame', () => {
  it('comes without a page', async () => {
    await expect(nextFrame()).resolves.toBeUndefined()
  })

  it('is the page’s frame where there is one', async () => {
    const cancelled: number[] = []
    vi.stubGlobal('cancelAnimationFrame', (frame: number) => cancelled.push(frame))
    vi.stubGlobal('requestAnimationFrame', (task: () => void) => {
      setTimeout(task, 0)
      return 5
    })
    await expect(nextFrame()).resolves.toBeUndefined()
    expect(cancelled).toEqual([5])
  })

  it('comes in a hidden page too, which draws none', async () => {
    vi.stubGlobal('cancelAnimationFrame', () => {})
    vi.stubGlobal('requestAnimationFrame', () => 5)
    await expect(nextFrame()).resolves.toBeUndefined()
  })
})
