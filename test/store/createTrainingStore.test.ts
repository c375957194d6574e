import { describe, expect, it, vi } from 'vitest'
import { UncomputableError } from '../../src/engine/UncomputableError.ts'
import { createTrainingStore } from '../../src/store/createTrainingStore.ts'
import type { TrainingStore } from '../../src/store/createTrainingStore.ts'
import { integer } from '../../src/store/settingConstructors.ts'
import {
  measureSetting,
  toRunSettings,
  trainingSettings,
} from '../../src/store/trainingSettings.ts'
import { InlineTrainingSession } from '../../src/training/InlineTrainingSession.ts'
import { smallRun, trainerOf } from '../training/configurations.ts'
import { recordedEnvironment } from './labEnvironment.ts'
import type { RecordedEnvironment } from './labEnvironment.ts'

// Real training on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 60_000 })

const lab = {
  id: 'some-lab',
  version: 1,
  settings: {
    ...trainingSettings(smallRun),
    measure: measureSetting,
    step: integer({ label: '걸음', default: 20, minimum: 0, maximum: 60 }),
  },
  predictions: {},
}
type Table = typeof lab.settings

const toConfiguration: Parameters<typeof createTrainingStore<Table>>[0]['toConfiguration'] = (
  settings,
) => ({ runs: [toRunSettings(settings)], lastStep: 60, historyStride: 5, fieldResolution: 0 })

async function open(fragment: string | null = null): Promise<{
  readonly store: TrainingStore<Table>
  readonly environment: RecordedEnvironment
}> {
  const environment = recordedEnvironment()
  const store = createTrainingStore<Table>({ lab, environment, fragment, toConfiguration })
  await store.prepare()
  return { store, environment }
}

const stepOf = (store: TrainingStore<Table>): number | undefined =>
  store.getState().event?.snapshot.step

async function eventually(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 4000 && !isTrue(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  expect(isTrue()).toBe(true)
}

describe('a training store', () => {
  it('is static until prepared, then ready at the opening step, readable at once', async () => {
    const environment = recordedEnvironment()
    const store = createTrainingStore<Table>({ lab, environment, fragment: null, toConfiguration })
    expect(store.status()).toBe('static')
    expect(store.getState().event).toBeNull()
    const first = store.prepare()
    expect(store.prepare()).toBe(first)
    await first
    expect(store.status()).toBe('ready')
    expect(stepOf(store)).toBe(20)
    expect(environment.fragments).toEqual([])
    expect(environment.announcements).toEqual([])
    store.dispose()
  })

  it('shows the numbers of the engine itself', async () => {
    const { store } = await open('#some-lab?v=1&seed=3&step=33')
    const trainer = trainerOf(toConfiguration(store.getState().settings))
    trainer.advanceToward(33, () => false)
    expect(store.getState().event?.snapshot).toEqual(trainer.snapshot())
    store.dispose()
  })

  it('opens at the step of the link', async () => {
    const { store } = await open('#some-lab?v=1&step=0')
    expect(stepOf(store)).toBe(0)
    store.dispose()
  })

  it('plays, pauses, and names the step in the link when it has come to rest', async () => {
    const { store, environment } = await open()
    store.setSpeed(100)
    store.play()
    await eventually(() => (stepOf(store) ?? 0) > 22)
    expect(store.status()).toBe('running')
    expect(environment.fragments).toEqual([])
    store.pause()
    await eventually(() => environment.fragments.length > 0)
    expect(store.status()).toBe('paused')
    expect(environment.fragments).toEqual([`#some-lab?v=1&step=${stepOf(store)}`])
    expect(environment.announcements).toHaveLength(2)
    expect(environment.announcements[1]).toContain(String(stepOf(store)))
    store.dispose()
  })

  it('steps forward and back, and writes the step', async () => {
    const { store, environment } = await open()
    await store.step(1)
    expect(stepOf(store)).toBe(21)
    await store.step(-1)
    expect(stepOf(store)).toBe(20)
    await store.reset()
    expect(store.status()).toBe('ready')
    expect(environment.fragments).toEqual([
      '#some-lab?v=1&step=21',
      '#some-lab?v=1',
      '#some-lab?v=1&step=0',
    ])
    store.dispose()
  })

  it('resets to the same weights', async () => {
    const { store } = await open('#some-lab?v=1&step=0')
    const before = store.getState().event?.snapshot
    await store.step(30)
    await store.reset()
    expect(store.getState().event?.snapshot).toEqual(before)
    store.dispose()
  })

  it('finishes at the last step; play starts over from the same weights', async () => {
    const { store, environment } = await open('#some-lab?v=1&step=58')
    const steps: number[] = []
    store.setSpeed(200)
    store.play()
    await eventually(() => store.status() === 'finished')
    expect(stepOf(store)).toBe(60)
    await eventually(() => environment.fragments.includes('#some-lab?v=1&step=60'))
    store.subscribe(({ event }) => steps.push(event?.snapshot.step ?? NaN))
    store.setSpeed(100)
    store.play()
    await eventually(() => steps.some((step) => step < 10))
    expect(store.status()).toBe('running')
    store.dispose()
  })

  it('follows a step chosen by hand, and does not train anew for it', async () => {
    const { store } = await open()
    const configuration = store.getState().event?.configuration
    store.changeSetting('step', 44)
    store.commit()
    await store.settled()
    expect(stepOf(store)).toBe(44)
    expect(store.getState().settings.step).toBe(44)
    expect(store.getState().event?.configuration).toBe(configuration)
    await store.seek(7)
    store.changeSetting('step', 44)
    await store.settled()
    expect(stepOf(store)).toBe(44)
    store.dispose()
  })

  it('goes back to the settings and the step it opened with', async () => {
    const { store } = await open('#some-lab?v=1&depth=2&step=9')
    store.changeSetting('depth', 5)
    await store.seek(40)
    store.restoreSettings()
    await store.settled()
    expect(store.getState().event?.configuration.runs[0]?.depth).toBe(2)
    expect(stepOf(store)).toBe(9)
    store.restoreSettings()
    await store.seek(40)
    store.restoreSettings()
    await store.settled()
    expect(stepOf(store)).toBe(9)
    store.dispose()
  })
})

describe('a change of settings', () => {
  it('shows the latest of many, at the opening step', async () => {
    const { store } = await open()
    const depths: (number | undefined)[] = []
    store.subscribe(({ event }) => depths.push(event?.configuration.runs[0]?.depth))
    for (let depth = 1; depth <= 9; depth++) store.changeSetting('depth', depth)
    await store.settled()
    expect(store.getState().event?.configuration.runs[0]?.depth).toBe(9)
    expect(store.getState().event?.snapshot.runs[0]?.layers.errorSignalNorm).toHaveLength(10)
    expect(stepOf(store)).toBe(20)
    expect(new Set(depths.filter((depth) => depth !== 3 && depth !== 9)).size).toBeLessThan(3)
    store.dispose()
  })

  it('that the networks do not use leaves the run as it is', async () => {
    const { store } = await open()
    await store.step(5)
    const { event } = store.getState()
    expect(store.changeSetting('measure', 'weightGradient')).toBeNull()
    await store.settled()
    expect(store.getState().event).toBe(event)
    store.dispose()
  })

  it('keeps a look at the start at the start', async () => {
    const { store } = await open()
    await store.reset()
    store.changeSetting('depth', 5)
    await store.settled()
    expect(stepOf(store)).toBe(0)
    store.dispose()
  })

  it('while playing starts over and plays on', async () => {
    const { store } = await open()
    store.setSpeed(50)
    store.play()
    await eventually(() => store.status() === 'running')
    const steps: number[] = []
    store.subscribe(({ event }) => {
      if (event?.configuration.runs[0]?.depth === 4) steps.push(event.snapshot.step)
    })
    store.changeSetting('depth', 4)
    await eventually(() => steps.some((step) => step > 2))
    expect(steps[0]).toBeLessThan(5)
    expect(store.status()).toBe('running')
    store.dispose()
  })

  it('before prepare opens the changed network', async () => {
    const environment = recordedEnvironment()
    const store = createTrainingStore<Table>({ lab, environment, fragment: null, toConfiguration })
    store.changeSetting('depth', 2)
    await store.prepare()
    expect(store.getState().event?.configuration.runs[0]?.depth).toBe(2)
    store.dispose()
  })

  it('to a network that is too large is taken back with a sentence', async () => {
    const { store } = await open()
    store.changeSetting('depth', 64)
    await store.settled()
    store.changeSetting('width', 1024)
    await store.settled()
    const { settings, problems, event } = store.getState()
    expect(settings).toMatchObject({ width: 5, depth: 64 })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/가중치.*까지만.*바꾸기 전의 설정을 그대로 뒀어요\.$/)
    expect(event?.configuration.runs[0]?.width).toBe(5)
    store.dispose()
  })

  it('keeps that sentence when the interaction ends, and drops what was said before', async () => {
    const { store, environment } = await open('#some-lab?v=1&depth=64&colour=red')
    expect(store.getState().problems[0]).toContain('colour')
    store.changeSetting('width', 1024)
    store.commit()
    await store.settled()
    await vi.waitFor(() => expect(environment.fragments).toHaveLength(1))
    expect(store.getState().problems).toHaveLength(1)
    expect(store.getState().problems[0]).toMatch(/가중치.*요/)
    store.dispose()
  })

  it('in a link to a network that is too large opens the defaults with a sentence', async () => {
    const { store } = await open('#some-lab?v=1&width=1024&depth=64&step=3')
    expect(store.getState().settings).toMatchObject({ width: 5, depth: 3, step: 20 })
    expect(store.getState().problems).toEqual([
      expect.stringMatching(/가중치.*까지만.*모든 설정을 기본값으로 열었어요\.$/),
    ])
    expect(store.status()).toBe('ready')
    expect(stepOf(store)).toBe(20)
    store.dispose()
  })
})

describe('divergence', () => {
  const fragment =
    '#some-lab?v=1&activation=identity&depth=6&width=16&optimizer=sgd&learningRate=500&step=0'

  it('is a state with a Korean sentence and can be undone', async () => {
    const { store, environment } = await open(fragment)
    store.play()
    await eventually(() => store.status() === 'diverged')
    const { event, divergence } = store.getState()
    const divergedAt = event?.snapshot.divergedAt ?? NaN
    expect(divergence).toContain(`걸음 ${divergedAt}`)
    expect(divergence).toContain('학습률')
    expect(environment.announcements.at(-1)).toBe(divergence)
    await store.undoDivergence()
    expect(store.status()).not.toBe('diverged')
    expect(stepOf(store)).toBe(divergedAt - 1)
    expect(store.getState().divergence).toBeNull()
    await store.step(1)
    expect(store.status()).toBe('diverged')
    store.dispose()
  })

  it('ends with a smaller learning rate, which opens as usual', async () => {
    const { store } = await open(fragment)
    store.play()
    await eventually(() => store.status() === 'diverged')
    store.changeSetting('learningRate', 0.01)
    await store.settled()
    expect(store.status()).toBe('ready')
    expect(store.getState().divergence).toBeNull()
    store.dispose()
  })

  it('undoes nothing where nothing diverged', async () => {
    const { store } = await open()
    await store.undoDivergence()
    expect(stepOf(store)).toBe(20)
    store.dispose()
  })
})

/** A session that waits with each answer until it is told how to go on. */
class HeldSession extends InlineTrainingSession {
  hold: Promise<void> | null = null
  override async configure(...parameters: Parameters<InlineTrainingSession['configure']>) {
    await this.hold
    await super.configure(...parameters)
  }
  override async seek(step: number) {
    await this.hold
    await super.seek(step)
  }
}

function openHeld(): {
  readonly session: HeldSession
  readonly environment: RecordedEnvironment
  readonly store: TrainingStore<Table>
} {
  const session = new HeldSession()
  const environment = recordedEnvironment(() => session)
  const store = createTrainingStore<Table>({ lab, environment, fragment: null, toConfiguration })
  return { session, environment, store }
}

describe('an answer that keeps a reader waiting', () => {
  it('is a state and a sentence while it is waited for, and neither after it', async () => {
    const { session, environment, store } = openHeld()
    await store.prepare()
    const { promise, resolve } = deferred()
    session.hold = promise
    store.changeSetting('depth', 2)
    expect(store.getState().isComputing).toBe(false)
    await eventually(() => store.getState().isComputing)
    expect(environment.announcements).toEqual(['계산하는 중이에요.'])
    resolve()
    await store.settled()
    expect(store.getState().isComputing).toBe(false)
    expect(store.getState().event?.configuration.runs[0]?.depth).toBe(2)
    store.dispose()
  })

  it('is one while the lab opens, too', async () => {
    const { session, environment, store } = openHeld()
    const { promise, resolve } = deferred()
    session.hold = promise
    const opening = store.prepare()
    await eventually(() => store.getState().isComputing)
    expect(environment.announcements).toEqual(['계산하는 중이에요.'])
    resolve()
    await opening
    expect(store.getState().isComputing).toBe(false)
    store.dispose()
  })

  it('is not spoken of when it comes soon', async () => {
    const { store, environment } = await open()
    await store.seek(3)
    expect(environment.announcements).toEqual([])
    store.dispose()
  })
})

describe('a computation that fails', () => {
  const failed = () => Promise.reject(new Error('The worker gave no answer.'))

  it('while the lab opens is no matter of settings: the page hears of it', async () => {
    const { session, store } = openHeld()
    session.hold = failed()
    await expect(store.prepare()).rejects.toThrow('no answer')
    expect(store.getState().problems).toEqual([])
  })

  it('during a change says so, and keeps the picture and the settings it belongs to', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { session, store } = openHeld()
    await store.prepare()
    session.hold = failed()
    store.changeSetting('depth', 2)
    await store.settled()
    expect(store.getState().settings.depth).toBe(smallRun.depth)
    expect(store.getState().problems).toEqual([expect.stringMatching(/계산이 멈춰/)])
    session.hold = failed()
    await store.seek(3)
    expect(store.getState().problems).toHaveLength(1)
    expect(stepOf(store)).toBe(20)
    expect(error).toHaveBeenCalledTimes(2)
    error.mockRestore()
    store.dispose()
  })

  it('is told apart from settings that cannot be computed', async () => {
    const { session, store } = openHeld()
    await store.prepare()
    session.hold = Promise.reject(new UncomputableError('너무 커요.'))
    store.changeSetting('depth', 2)
    await store.settled()
    expect(store.getState().problems).toEqual([expect.stringMatching(/^너무 커요\./)])
    store.dispose()
  })
})

describe('a disposed training store', () => {
  it('is quiet: commands settle and change nothing', async () => {
    const { store, environment } = await open()
    store.play()
    store.dispose()
    store.play()
    store.pause()
    await store.step(1)
    await store.reset()
    store.changeSetting('depth', 9)
    await store.settled()
    expect(environment.fragments.length).toBeLessThanOrEqual(1)
    expect(store.getState().event?.configuration.runs[0]?.depth).toBe(3)
  })
})

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
