import { describe, expect, it, vi } from 'vitest'
import type { TrainingEvent } from '../../src/training/TrainingSession.ts'
import { WorkerFailure, WorkerTrainingSession } from '../../src/training/WorkerTrainingSession.ts'
import { configurationOf } from './configurations.ts'
import { createFakeWorker } from './fakeWorker.ts'
import { sessionContract } from './sessionContract.ts'

// Real training on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 60_000 })

describe('a training session in a worker', () => {
  it.each(sessionContract)('$name', async ({ run }) => {
    const create = () => new WorkerTrainingSession(() => createFakeWorker().worker)
    await expect(run(create)).resolves.toBeUndefined()
  })
})

const configuration = configurationOf([{}])

describe('the worker behind a session', () => {
  it('throws at once where no worker can be made', () => {
    const refuse = (): Worker => {
      throw new DOMException('denied', 'SecurityError')
    }
    expect(() => new WorkerTrainingSession(refuse)).toThrow('denied')
  })

  it('rejects pending and later commands when the worker reports an error, and ends it', async () => {
    const fake = createFakeWorker({ isMute: true })
    const session = new WorkerTrainingSession(() => fake.worker)
    const pending = session.configure(configuration)
    fake.breakDown('SyntaxError')
    await expect(pending).rejects.toThrow(WorkerFailure)
    await expect(session.step(1)).rejects.toThrow('SyntaxError')
    await expect(session.failed).resolves.toBeInstanceOf(WorkerFailure)
    expect(fake.isTerminated()).toBe(true)
  })

  it('gives up on a worker that never says hello', async () => {
    const fake = createFakeWorker({ isMute: true })
    const patience = { startMilliseconds: 30, silenceMilliseconds: 60_000 }
    const session = new WorkerTrainingSession(() => fake.worker, patience)
    await expect(session.configure(configuration)).rejects.toThrow(WorkerFailure)
  })

  it('gives up on a worker that dies without a word while a command is open', async () => {
    const fake = createFakeWorker()
    const patience = { startMilliseconds: 60_000, silenceMilliseconds: 60 }
    const session = new WorkerTrainingSession(() => fake.worker, patience)
    await session.configure(configuration)
    fake.die()
    await expect(session.step(1)).rejects.toThrow(WorkerFailure)
  })

  it('does not mistake a long command for a dead worker', async () => {
    const fake = createFakeWorker()
    const patience = { startMilliseconds: 60_000, silenceMilliseconds: 800 }
    const session = new WorkerTrainingSession(() => fake.worker, patience)
    const events: TrainingEvent[] = []
    session.subscribe((event) => events.push(event))
    await session.configure(configurationOf([{ depth: 12, width: 16 }], { lastStep: 800 }), 800)
    expect(events.at(-1)?.snapshot.step).toBe(800)
    session.dispose()
    expect(fake.isTerminated()).toBe(true)
  })
})
