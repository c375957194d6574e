import { describe, expect, it, vi } from 'vitest'
import { typescriptKernel } from '../../src/engine/kernels/typescript/typescriptKernel.ts'
import type { Surroundings } from '../../src/training/Surroundings.ts'
import { Trainer } from '../../src/training/Trainer.ts'
import { TrainingLoop } from '../../src/training/TrainingLoop.ts'
import type { TrainingEvent } from '../../src/training/TrainingSession.ts'
import type { TrainingSnapshot } from '../../src/training/TrainingSnapshot.ts'
import { configurationOf } from './configurations.ts'

/** A clock that moves only when told to, and turns that come only when asked for. */
class FakeSurroundings implements Surroundings {
  time = 0
  turns = 0
  #soon: (() => void)[] = []
  #timers: { due: number; task: () => void }[] = []

  now = (): number => this.time
  soon = (task: () => void): void => void this.#soon.push(task)
  later = (task: () => void, milliseconds: number): (() => void) => {
    const timer = { due: this.time + milliseconds, task }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  /** Gives turns until none is asked for, at most this many. */
  async rest(most = 1000): Promise<void> {
    for (let turn = 0; turn < most; turn++) {
      await Promise.resolve()
      const task = this.#soon.shift()
      if (task === undefined) break
      this.turns++
      task()
    }
    for (let microtask = 0; microtask < 5; microtask++) await Promise.resolve()
  }

  /** Lets time pass in small pieces, running timers on the way. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds
    while (this.time < end) {
      this.time = Math.min(this.time + 1, end)
      for (const timer of this.#timers.filter(({ due }) => due <= this.time)) {
        this.#timers = this.#timers.filter((other) => other !== timer)
        timer.task()
      }
      await this.rest()
    }
  }
}

const configuration = configurationOf([{ depth: 1, width: 2 }], { lastStep: 1000 })

/** A loop whose events are taken at once, as by a page with endless frames. */
async function openLoop(): Promise<{
  readonly loop: TrainingLoop
  readonly surroundings: FakeSurroundings
  readonly events: TrainingEvent[]
}> {
  const surroundings = new FakeSurroundings()
  const loop = new TrainingLoop(surroundings, typescriptKernel)
  const events: TrainingEvent[] = []
  const take = async (): Promise<void> => {
    for (let event = await loop.nextEvent(); event !== null; event = await loop.nextEvent()) {
      events.push(event)
    }
  }
  void take()
  void loop.configure(configuration)
  await surroundings.rest()
  return { loop, surroundings, events }
}

const stepOf = (events: readonly TrainingEvent[]): number | undefined =>
  events.at(-1)?.snapshot.step

describe('speed', () => {
  it('makes the first step at once and the others evenly in time', async () => {
    const { loop, surroundings, events } = await openLoop()
    loop.setSpeed(10)
    loop.play()
    await surroundings.rest()
    expect(stepOf(events)).toBe(1)
    await surroundings.pass(99)
    expect(stepOf(events)).toBe(1)
    await surroundings.pass(1)
    expect(stepOf(events)).toBe(2)
    await surroundings.pass(1000)
    expect(stepOf(events)).toBe(12)
  })

  it('sleeps between two steps instead of asking for turn after turn', async () => {
    const { loop, surroundings } = await openLoop()
    loop.setSpeed(1)
    loop.play()
    await surroundings.rest()
    const before = surroundings.turns
    await surroundings.pass(900)
    expect(surroundings.turns - before).toBe(0)
  })

  it('changes from the present step on, without a jump', async () => {
    const { loop, surroundings, events } = await openLoop()
    loop.setSpeed(1)
    loop.play()
    await surroundings.pass(2000)
    expect(stepOf(events)).toBe(3)
    loop.setSpeed(100)
    await surroundings.rest()
    expect(stepOf(events)).toBe(4)
    await surroundings.pass(100)
    expect(stepOf(events)).toBe(14)
  })

  it('forgets the debt of a machine that was away instead of rushing', async () => {
    const { loop, surroundings, events } = await openLoop()
    loop.setSpeed(100)
    loop.play()
    await surroundings.pass(100)
    expect(stepOf(events)).toBe(11)
    surroundings.time += 60_000
    await surroundings.pass(1)
    expect(stepOf(events)).toBe(12)
    await surroundings.pass(100)
    expect(stepOf(events)).toBe(22)
  })

  it.each([NaN, -5, 0])('stands still, but lives on, at %f steps a second', async (speed) => {
    const { loop, surroundings, events } = await openLoop()
    loop.setSpeed(1)
    loop.setSpeed(speed)
    loop.play()
    await surroundings.pass(400)
    expect(stepOf(events)).toBeLessThanOrEqual(1)
    loop.setSpeed(Infinity)
    await surroundings.rest()
    expect(stepOf(events)).toBe(1000)
  })
})

describe('events', () => {
  it('hold back until the page asks for the next one, then give the newest', async () => {
    const surroundings = new FakeSurroundings()
    const loop = new TrainingLoop(surroundings, typescriptKernel)
    const first = loop.nextEvent()
    void loop.configure(configuration)
    await surroundings.rest()
    expect((await first)?.snapshot.step).toBe(0)
    loop.setSpeed(100)
    loop.play()
    await surroundings.pass(500)
    const second = loop.nextEvent()
    await surroundings.rest()
    expect((await second)?.snapshot.step).toBe(51)
  })

  it('come before the promise of the command they answer', async () => {
    const { loop, surroundings, events } = await openLoop()
    let stepWhenSettled: number | undefined
    void loop.step(5).then(() => (stepWhenSettled = stepOf(events)))
    await surroundings.rest()
    expect(stepWhenSettled).toBe(5)
  })

  it('are not repeated while nothing changes', async () => {
    const { loop, surroundings, events } = await openLoop()
    const before = events.length
    loop.pause()
    loop.setSpeed(5)
    await surroundings.pass(2000)
    expect(events).toHaveLength(before)
  })

  it('take at most half of the time: a dear snapshot makes the next one wait', async () => {
    const { loop, surroundings, events } = await openLoop()
    const snapshot: (this: Trainer) => TrainingSnapshot = Reflect.get(Trainer.prototype, 'snapshot')
    vi.spyOn(Trainer.prototype, 'snapshot').mockImplementation(function (this: Trainer) {
      surroundings.time += 40
      return snapshot.call(this)
    })
    const before = events.length
    loop.setSpeed(500)
    loop.play()
    await surroundings.pass(800)
    vi.restoreAllMocks()
    // 40 ms for a snapshot, at least 40 ms until the next one.
    expect(events.length - before).toBeGreaterThan(5)
    expect(events.length - before).toBeLessThanOrEqual(11)
  })

  it('show the way on a long seek now and then, as running', async () => {
    const { loop, surroundings, events } = await openLoop()
    const plain = surroundings.now
    surroundings.now = () => (surroundings.time += 5)
    const before = events.length
    void loop.seek(900)
    await surroundings.rest()
    surroundings.now = plain
    const shown = events.slice(before)
    expect(shown.at(-1)?.snapshot.step).toBe(900)
    expect(shown.at(-1)?.status).toBe('paused')
    expect(shown.length).toBeGreaterThan(1)
    expect(shown.length).toBeLessThan(20)
    expect(shown.slice(0, -1).every(({ status }) => status === 'running')).toBe(true)
  })
})

describe('commands while the run plays', () => {
  it('step from the step on the screen, not from the one computed behind it', async () => {
    const surroundings = new FakeSurroundings()
    const loop = new TrainingLoop(surroundings, typescriptKernel)
    const opening = loop.nextEvent()
    void loop.configure(configuration)
    await surroundings.rest()
    await opening
    loop.setSpeed(100)
    loop.play()
    await surroundings.pass(400)
    void loop.step(-1)
    await surroundings.rest()
    const next = loop.nextEvent()
    await surroundings.rest()
    expect((await next)?.snapshot.step).toBe(0)
  })

  it('pause at once: no step after it', async () => {
    const { loop, surroundings, events } = await openLoop()
    loop.setSpeed(100)
    loop.play()
    await surroundings.pass(200)
    loop.pause()
    await surroundings.pass(300)
    expect(stepOf(events)).toBe(21)
    expect(events.at(-1)?.status).toBe('paused')
  })
})

describe('a disposed loop', () => {
  it('answers null to whoever waits for an event, and does no more work', async () => {
    const { loop, surroundings, events } = await openLoop()
    const seen = events.length
    loop.play()
    loop.dispose()
    expect(await loop.nextEvent()).toBeNull()
    await surroundings.pass(100)
    expect(events).toHaveLength(seen)
  })
})
