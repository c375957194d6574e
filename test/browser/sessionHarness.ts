import { createTrainingSession } from '../../src/training/createTrainingSession.ts'
import { InlineTrainingSession } from '../../src/training/InlineTrainingSession.ts'
import type { TrainingSession } from '../../src/training/TrainingSession.ts'
import { WorkerTrainingSession } from '../../src/training/WorkerTrainingSession.ts'
import { sessionContract } from '../training/sessionContract.ts'

/** Where a session computes: a real worker, the page, or the page because there is no worker. */
export const sessionKinds = ['worker', 'inline', 'refused worker'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** Runs one case of the contract in this page; throws where a session breaks it. */
export async function runCase(kind: SessionKind, name: string, worker: string): Promise<void> {
  const found = sessionContract.find((contractCase) => contractCase.name === name)
  if (found === undefined) throw new Error(`No case is named ‘${name}’.`)
  await found.run(() => createSession(kind, worker))
}

function createSession(kind: SessionKind, worker: string): TrainingSession {
  switch (kind) {
    case 'worker':
      return new WorkerTrainingSession(() => workerFrom(worker))
    case 'inline':
      return new InlineTrainingSession()
    case 'refused worker':
      return createTrainingSession({
        createWorker: () => {
          throw new DOMException('Workers are refused in this frame.', 'SecurityError')
        },
      })
  }
}

function workerFrom(source: string): Worker {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  return new Worker(address)
}
