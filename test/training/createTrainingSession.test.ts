import { describe, expect, it, vi } from 'vitest'
import { createTrainingSession } from '../../src/training/createTrainingSession.ts'
import type { TrainingEvent, TrainingSession } from '../../src/training/TrainingSession.ts'
import { configurationOf } from './configurations.ts'
import { createFakeWorker } from './fakeWorker.ts'
import { sessionContract } from './sessionContract.ts'

// Real training on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 60_000 })

const refuseWorker = (): Worker => {
  throw new Error('refused')
}

describe('a session whose worker is refused', () => {
  it.each(sessionContract)('$name', async ({ run }) => {
    const create = () => createTrainingSession({ createWorker: refuseWorker })
    await expect(run(create)).resolves.toBeUndefined()
  })
})

describe('a session whose worker works', () => {
  it.each(sessionContract)('$name', async ({ run }) => {
    const create = () => createTrainingSession({ createWorker: () => createFakeWorker().worker })
    await expect(run(create)).resolves.toBeUndefined()
  })
})

describe('a session whose worker fails', () => {
  it('finishes the command the worker did not live to finish', async () => {
    const fake = createFakeWorker({ isMute: true })
    const { session, events } = watched(createTrainingSession({ createWorker: () => fake.worker }))
    const opening = session.configure(configurationOf([{}]), 21)
    fake.breakDown('404')
    await opening
    expect(events.at(-1)?.snapshot.step).toBe(21)
    expect(events.at(-1)?.status).toBe('ready')
    session.dispose()
  })

  it('plays on when it was told to play before the failure was known', async () => {
    const fake = createFakeWorker({ isMute: true })
    const { session, events } = watched(createTrainingSession({ createWorker: () => fake.worker }))
    const opening = session.configure(configurationOf([{}]), 21)
    session.play()
    fake.breakDown('404')
    await opening
    await eventually(() => events.at(-1)?.status === 'finished')
    session.dispose()
  })

  it('goes on at the step it had reached, playing, at the same speed', async () => {
    const fake = createFakeWorker()
    const { session, events } = watched(createTrainingSession({ createWorker: () => fake.worker }))
    await session.configure(configurationOf([{}], { lastStep: 4000, historyStride: 100 }), 30)
    session.setSpeed(500)
    session.play()
    await eventually(() => (events.at(-1)?.snapshot.step ?? 0) > 35)
    const reached = events.at(-1)?.snapshot.step ?? 0
    const seen = events.length
    fake.breakDown('out of memory')
    await eventually(() => (events.at(-1)?.snapshot.step ?? 0) > reached + 5)
    expect(events.slice(seen).map((event) => event.status)).not.toContain('ready')
    expect(events.at(-1)?.status).toBe('running')
    session.dispose()
  })

  it('opens the newest configuration, not the step of an older one', async () => {
    const fake = createFakeWorker()
    const { session, events } = watched(createTrainingSession({ createWorker: () => fake.worker }))
    await session.configure(configurationOf([{}]), 40)
    fake.die()
    const opening = session.configure(configurationOf([{ depth: 2 }]), 6)
    fake.breakDown('gone')
    await opening
    expect(events.at(-1)?.snapshot.step).toBe(6)
    expect(events.at(-1)?.configuration.runs[0]?.depth).toBe(2)
    session.dispose()
  })

  it('rejects commands where the session in line cannot be loaded either', async () => {
    const session = createTrainingSession({
      createWorker: refuseWorker,
      loadInlineSession: () => Promise.reject(new Error('offline')),
    })
    session.play()
    await expect(session.configure(configurationOf([{}]))).rejects.toThrow('offline')
    session.dispose()
  })
})

function watched(session: TrainingSession): {
  readonly session: TrainingSession
  readonly events: readonly TrainingEvent[]
} {
  const events: TrainingEvent[] = []
  session.subscribe((event) => events.push(event))
  return { session, events }
}

async function eventually(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 2000 && !isTrue(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  expect(isTrue()).toBe(true)
}
