import { UncomputableError } from '../../src/engine/UncomputableError.ts'
import type { TrainingConfiguration } from '../../src/training/TrainingConfiguration.ts'
import type { TrainingEvent, TrainingSession } from '../../src/training/TrainingSession.ts'
import { configurationOf, explodingRun } from './configurations.ts'

/**
 * What every training session keeps, whichever thread it computes on. Knows no test runner: a case
 * throws where the session breaks the contract, so the same cases run in Node and in a page.
 */
export interface SessionCase {
  readonly name: string
  readonly run: (createSession: () => TrainingSession) => Promise<void>
}

const configuration = configurationOf([{}])

export const sessionContract: readonly SessionCase[] = [
  {
    name: 'publishes step 0 when configured, and the current state at once to a late listener',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configuration)
        const late: TrainingEvent[] = []
        session.subscribe((event) => late.push(event))
        equal(last(events).snapshot.step, 0, 'step after configure')
        equal(last(events).status, 'ready', 'status after configure')
        equal(late.length, 1, 'events of the late listener')
        equal(last(late).snapshot.step, 0, 'its step')
      }),
  },
  {
    name: 'opens at a step, ready and not running',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configuration, 37)
        equal(last(events).snapshot.step, 37, 'step')
        equal(last(events).status, 'ready', 'status')
      }),
  },
  {
    name: 'names the configuration each snapshot belongs to',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configuration)
        equal(JSON.stringify(last(events).configuration), JSON.stringify(configuration), 'its own')
      }),
  },
  {
    name: 'plays to the last step, finishes there and stays',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configuration)
        session.setSpeed(300)
        session.play()
        await until(events, (event) => event.status === 'finished')
        equal(last(events).snapshot.step, configuration.lastStep, 'last step')
        check(
          events.some((event) => event.status === 'running'),
          'no running state was shown',
        )
        await session.step(1)
        equal(last(events).snapshot.step, configuration.lastStep, 'step past the end')
      }),
  },
  {
    name: 'pauses a run, and a paused run stands still',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(longConfiguration)
        session.setSpeed(400)
        session.play()
        await until(events, (event) => event.snapshot.step > 2)
        session.pause()
        await until(events, (event) => event.status === 'paused')
        const { step } = last(events).snapshot
        await wait(60)
        equal(last(events).snapshot.step, step, 'step while paused')
      }),
  },
  {
    name: 'steps forward and back to the same bits, whatever came between',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configuration, 20)
        const before = numbersOf(last(events))
        await session.step(13)
        equal(last(events).snapshot.step, 33, 'forward')
        equal(last(events).status, 'paused', 'status')
        await session.step(-13)
        equal(last(events).snapshot.step, 20, 'back')
        equal(numbersOf(last(events)), before, 'numbers of step 20')
        await session.seek(0)
        await session.seek(20)
        equal(numbersOf(last(events)), before, 'numbers of step 20 after seek')
      }),
  },
  {
    name: 'clamps seek and step beyond both ends, and reads no step from NaN',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configuration, 10)
        await session.seek(1e9)
        equal(last(events).snapshot.step, 60, 'beyond the end')
        equal(last(events).status, 'finished', 'status there')
        await session.step(-1e9)
        equal(last(events).snapshot.step, 0, 'before the start')
        equal(last(events).status, 'ready', 'status at the start')
        await session.seek(Number.NaN)
        equal(last(events).snapshot.step, 0, 'NaN')
      }),
  },
  {
    name: 'counts every step of a double click',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configuration, 5)
        await Promise.all([session.step(1), session.step(1), session.step(1)])
        equal(last(events).snapshot.step, 8, 'three clicks')
      }),
  },
  {
    name: 'lets the latest of many commands win and settles every promise',
    run: (create) =>
      withSession(create(), async (session, events) => {
        const other = configurationOf([{ depth: 2 }])
        await Promise.all([
          session.configure(configuration, 40),
          session.seek(3),
          session.configure(other, 12),
          session.step(1),
          session.configure(configuration, 30),
          session.seek(17),
        ])
        equal(last(events).snapshot.step, 17, 'step')
        equal(last(events).configuration.runs[0]?.depth, 3, 'depth')
      }),
  },
  {
    name: 'replaces the networks while playing',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(longConfiguration)
        session.play()
        await until(events, (event) => event.snapshot.step > 0)
        await session.configure(configurationOf([{ depth: 2 }]), 4)
        equal(last(events).snapshot.step, 4, 'step')
        equal(last(events).status, 'ready', 'status')
        equal(last(events).snapshot.runs[0]?.layers.errorSignalNorm.length, 3, 'layers')
      }),
  },
  {
    name: 'plays on from the opening step when told to play while it still opens',
    run: (create) =>
      withSession(create(), async (session, events) => {
        const opening = session.configure(configuration, 50)
        session.play()
        await opening
        await until(events, (event) => event.status === 'finished')
        equal(last(events).snapshot.step, 60, 'step')
      }),
  },
  {
    name: 'gives the same numbers at any speed',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configuration)
        session.setSpeed(2000)
        session.play()
        await until(events, (event) => event.status === 'finished')
        const slow = numbersOf(last(events))
        await session.configure(configuration)
        session.setSpeed(Infinity)
        session.play()
        await until(events, (event) => event.status === 'finished')
        equal(numbersOf(last(events)), slow, 'numbers of the last step')
      }),
  },
  {
    name: 'stops where a value is not finite, and a step back undoes it',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configurationOf([explodingRun], { lastStep: 500 }))
        session.play()
        await until(events, (event) => event.status === 'diverged')
        const { step, divergedAt } = last(events).snapshot
        equal(divergedAt, step, 'step of the divergence')
        check(step > 0 && step < 500, `diverged at ${step}`)
        session.play()
        await session.step(1)
        equal(last(events).snapshot.step, step, 'no step beyond it')
        await session.step(-1)
        equal(last(events).snapshot.step, step - 1, 'one step back')
        equal(last(events).snapshot.divergedAt, null, 'divergence undone')
        equal(last(events).status, 'paused', 'status')
        await session.step(1)
        equal(last(events).status, 'diverged', 'the same step diverges again')
      }),
  },
  {
    name: 'refuses a network that is too large with a Korean sentence and keeps the old one',
    run: (create) =>
      withSession(create(), async (session, events) => {
        await session.configure(configuration, 9)
        const error = await session
          .configure(configurationOf([{ depth: 64, width: 1024 }]))
          .then(() => null)
          .catch((reason: unknown) => reason)
        check(
          error instanceof UncomputableError && /[가-힣]/.test(error.message),
          `no sentence: ${String(error)}`,
        )
        await session.step(1)
        equal(last(events).snapshot.step, 10, 'the old run goes on')
      }),
  },
  {
    name: 'ignores commands before the first configuration',
    run: (create) =>
      withSession(create(), async (session, events) => {
        session.play()
        session.pause()
        await session.step(1)
        await session.seek(3)
        await session.configure(configuration)
        equal(last(events).snapshot.step, 0, 'step')
        equal(last(events).status, 'ready', 'status')
      }),
  },
  {
    name: 'stops telling a listener that left, once per subscription',
    run: (create) =>
      withSession(create(), async (session) => {
        await session.configure(configuration)
        let count = 0
        const listener = (): void => {
          count++
        }
        const leave = session.subscribe(listener)
        session.subscribe(listener)
        equal(count, 2, 'current state, once for each subscription')
        leave()
        leave()
        await session.step(1)
        equal(count, 3, 'one subscription left')
      }),
  },
  {
    name: 'falls silent and settles every promise when disposed while running',
    run: async (create) => {
      const session = create()
      const events: TrainingEvent[] = []
      session.subscribe((event) => events.push(event))
      await session.configure(longConfiguration)
      session.play()
      await until(events, (event) => event.snapshot.step > 0)
      const pending = [session.seek(3000), session.step(1), session.configure(configuration, 5)]
      session.dispose()
      session.dispose()
      const seen = events.length
      await Promise.all(pending)
      await session.step(1)
      session.play()
      await wait(50)
      equal(events.length, seen, 'events after dispose')
    },
  },
]

const longConfiguration: TrainingConfiguration = configurationOf([{}, { activation: 'relu' }], {
  lastStep: 4000,
  historyStride: 100,
})

async function withSession(
  session: TrainingSession,
  test: (session: TrainingSession, events: readonly TrainingEvent[]) => Promise<void>,
): Promise<void> {
  const events: TrainingEvent[] = []
  session.subscribe((event) => events.push(event))
  try {
    await test(session, events)
  } finally {
    session.dispose()
  }
}

/** Waits for the newest event to be one of these. */
async function until(
  events: readonly TrainingEvent[],
  isIt: (event: TrainingEvent) => boolean,
): Promise<void> {
  const patience = 20_000
  for (let waited = 0; waited < patience; waited += 5) {
    const newest = events.at(-1)
    if (newest !== undefined && isIt(newest)) return
    await wait(5)
  }
  throw new Error(
    `The awaited event did not come; the last one was ${JSON.stringify(events.at(-1)?.status)}.`,
  )
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** All numbers of a snapshot, each in its shortest exact form. */
function numbersOf({ snapshot }: TrainingEvent): string {
  return JSON.stringify(snapshot, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Float64Array, String) : value,
  )
}

function last(events: readonly TrainingEvent[]): TrainingEvent {
  const event = events.at(-1)
  if (event === undefined) throw new Error('No event has come.')
  return event
}

function check(condition: boolean, complaint: string): void {
  if (!condition) throw new Error(complaint)
}

function equal(actual: unknown, expected: unknown, what: string): void {
  check(Object.is(actual, expected), `${what}: ${String(actual)} instead of ${String(expected)}`)
}
