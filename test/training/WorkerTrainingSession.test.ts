import { describe, expect, it, vi } from 'vitest'
import type {
  TrainingEvent,
  TrainingSession,
  TrainingStatus,
} from '../../src/training/TrainingSession.ts'
import { WORKER_PATIENCE, WorkerFailure } from '../../src/training/WorkerLine.ts'
import { WorkerTrainingSession } from '../../src/training/WorkerTrainingSession.ts'
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
    const patience = { ...WORKER_PATIENCE, startMilliseconds: 30 }
    const session = new WorkerTrainingSession(() => fake.worker, patience)
    await expect(session.configure(configuration)).rejects.toThrow(WorkerFailure)
  })

  it('gives up on a worker that dies without a word while a command is open', async () => {
    const fake = createFakeWorker()
    const patience = { startMilliseconds: 60_000, silenceMilliseconds: 60, playMilliseconds: 20 }
    const session = new WorkerTrainingSession(() => fake.worker, patience)
    await session.configure(configuration)
    fake.die()
    await expect(session.step(1)).rejects.toThrow(WorkerFailure)
  })

  it('gives up on a worker that dies without a word while a run plays and no command is open', async () => {
    const fake = createFakeWorker()
    const patience = { ...WORKER_PATIENCE, playMilliseconds: 40 }
    const session = new WorkerTrainingSession(() => fake.worker, patience)
    await session.configure(configurationOf([{}], { lastStep: 4000, historyStride: 100 }))
    session.setSpeed(10)
    session.play()
    fake.die()
    await expect(session.failed).resolves.toBeInstanceOf(WorkerFailure)
    expect(fake.isTerminated()).toBe(true)
  })

  it('asks nothing of a worker whose run stands still', async () => {
    const fake = createFakeWorker()
    const patience = { startMilliseconds: 60_000, silenceMilliseconds: 60, playMilliseconds: 20 }
    const session = new WorkerTrainingSession(() => fake.worker, patience)
    await session.configure(configuration)
    session.play()
    await eventually(session, 'finished')
    await session.seek(3)
    // A question may still be on its way.
    await wait(60)
    fake.die()
    let hasFailed = false
    void session.failed.then(() => {
      hasFailed = true
    })
    await wait(200)
    expect(hasFailed).toBe(false)
    session.dispose()
  })

  it('leaves no rejection unhandled when the worker fails and nobody waits', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    const fake = createFakeWorker()
    const session = new WorkerTrainingSession(() => fake.worker)
    await session.configure(configuration)
    fake.breakDown('gone')
    session.play()
    await wait(20)
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  it('does not mistake a long command for a dead worker', async () => {
    const fake = createFakeWorker()
    const patience = { startMilliseconds: 60_000, silenceMilliseconds: 800, playMilliseconds: 100 }
    const session = new WorkerTrainingSession(() => fake.worker, patience)
    const events: TrainingEvent[] = []
    session.subscribe((event) => events.push(event))
    await session.configure(configurationOf([{ depth: 12, width: 16 }], { lastStep: 800 }), 800)
    expect(events.at(-1)?.snapshot.step).toBe(800)
    session.dispose()
    expect(fake.isTerminated()).toBe(true)
  })
})

function eventually(session: TrainingSession, status: TrainingStatus): Promise<void> {
  return new Promise((resolve) => {
    session.subscribe((event) => {
      if (event.status === status) resolve()
    })
  })
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
