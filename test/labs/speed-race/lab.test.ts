import { describe, expect, it } from 'vitest'
import { createInstance } from '../../../src/labs/speed-race/createInstance.ts'
import { lab, simulateRace } from '../../../src/labs/speed-race/lab.ts'
import { openingScale, wholeScale } from '../../../src/labs/speed-race/race.ts'
import { outcomeOf } from '../../../src/labs/speed-race/predictFaster.ts'
import { raceCsv } from '../../../src/labs/speed-race/raceTables.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

/** Two seconds of networks would be too much for a test: these are very small. */
const LINK =
  '#speed-race?v=1&dataset=blobs&depth=1&width=3&mostSteps=40&seeds=3&optimizer=adam&targetLoss=0.3'

async function opened(fragment = LINK) {
  const environment = recordedEnvironment()
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  return { environment, instance }
}

describe('opening', () => {
  it('shows the finished small race of the link, the numbers those of the definition', async () => {
    const { instance, environment } = await opened()
    const { settings, shown, status, problems } = instance.getState()
    expect(problems).toEqual([])
    expect(status).toBe('ready')
    expect(shown?.race).toEqual(simulateRace(settings, openingScale(settings)))
    expect(shown?.race.done).toBe(shown?.race.total)
    expect(environment.fragments).toEqual([])
    expect(environment.announcements).toEqual([])
    instance.dispose()
  })
})

describe('a race', () => {
  it('grows, ends with the numbers of the command line, and is remembered', async () => {
    const { instance, environment } = await opened()
    const seen: number[] = []
    instance.subscribe(({ shown, status }) => {
      if (status === 'running') seen.push(shown?.race.done ?? -1)
    })
    const race = await instance.race()
    const { settings, status, finished } = instance.getState()
    expect(race).toEqual(simulateRace(settings, wholeScale(settings)))
    expect(status).toBe('finished')
    expect(finished).toHaveLength(1)
    expect(seen[0]).toBe(0)
    expect(seen).toEqual(seen.toSorted((left, right) => left - right))
    expect(environment.announcements.at(-1)).toContain('중앙값')
    instance.dispose()
  })

  it('that is stopped leaves the race before it', async () => {
    const { instance, environment } = await opened()
    const before = instance.getState().shown
    const running = instance.race()
    expect(instance.getState().status).toBe('running')
    instance.stop()
    expect(await running).toBeNull()
    expect(instance.getState()).toMatchObject({ status: 'ready', shown: before, finished: [] })
    expect(environment.announcements.at(-1)).toContain('멈췄어요')
    instance.dispose()
  })

  it('begun twice is run once, with the newest settings', async () => {
    const { instance } = await opened()
    const first = instance.race()
    instance.actions.choose('seed', 7)
    const second = instance.race()
    expect(await first).toBeNull()
    expect((await second)?.settings.seed).toBe(7)
    expect(instance.getState().finished).toHaveLength(1)
    instance.dispose()
  })

  it('is not started by a change of settings; the link names the change', async () => {
    const { instance, environment } = await opened()
    const before = instance.getState().shown
    instance.actions.choose('depth', 2)
    expect(instance.getState()).toMatchObject({ status: 'ready', shown: before })
    expect(environment.fragments.at(-1)).toContain('depth=2')
    instance.reset()
    expect(instance.getState().settings.depth).toBe(1)
    instance.dispose()
  })

  it('keeps a prediction as a ratio, once its race has ended', async () => {
    const { instance } = await opened()
    instance.choosePrediction('faster', 3)
    const outcome = await instance.predictFaster([0.5, 1, 2, 6])
    expect(outcome.right).toBeGreaterThanOrEqual(0)
    expect(instance.getState().predicted).toBe(6)
    instance.dispose()
  })
})

describe('the answer of a prediction', () => {
  const { settings } = { settings: createInstance(recordedEnvironment(), LINK).getState().settings }
  const race = simulateRace(settings, wholeScale(settings))
  const withRatio = (tanh: number, relu: number) => ({
    ...race,
    racers: race.racers.map((racer) => ({
      ...racer,
      runs: [
        {
          step: racer.racer === 'tanh' ? tanh : relu,
          end: 'arrived' as const,
          loss: 0.1,
        },
      ],
    })),
  })

  it.each([
    [10, 20, 0],
    [10, 10, 1],
    [13, 10, 1],
    [20, 10, 2],
    [40, 10, 3],
  ])('tanh %d steps, ReLU %d: answer %d', (tanh, relu, answer) => {
    expect(outcomeOf(withRatio(tanh, relu)).right).toBe(answer)
  })

  it('is none of them where a race was stopped', () => {
    expect(outcomeOf(null).right).toBe(-1)
  })
})

describe('numbers that leave the page', () => {
  const { settings } = createInstance(recordedEnvironment(), LINK).getState()

  it('CSV: a row for every network, with the seed it was run at', () => {
    const race = simulateRace(settings, wholeScale(settings))
    const rows = raceCsv(race).trimEnd().split('\r\n')
    expect(rows).toHaveLength(1 + race.total)
    expect(rows[0]).toContain('part,activation,learningRate,seed,steps,end,loss')
    expect(rows.filter((row) => row.startsWith('race,relu,'))).toHaveLength(3)
  })

  it('the command line prints what JSON can hold, also where nobody arrives', () => {
    const never = lab.simulate({ ...settings, targetLoss: 0.005 }, 20)
    expect(JSON.parse(JSON.stringify(never))).toEqual(never)
    expect(never.settings.mostSteps).toBe(20)
  })
})
