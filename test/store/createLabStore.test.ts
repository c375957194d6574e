import { describe, expect, it } from 'vitest'
import { createLabStore } from '../../src/store/createLabStore.ts'
import { choice, integer, number } from '../../src/store/settingConstructors.ts'
import { recordedEnvironment } from './labEnvironment.ts'

const lab = {
  id: 'some-lab',
  version: 1,
  settings: {
    activation: choice({
      label: '활성화 함수',
      default: 'sigmoid',
      options: [
        { id: 'sigmoid', label: 'sigmoid' },
        { id: 'relu', label: 'ReLU' },
      ],
    }),
    depth: integer({ label: '은닉층 수', default: 12, minimum: 1, maximum: 64 }),
    learningRate: number({
      label: '학습률',
      default: 0.1,
      minimum: 0,
      exclusiveMinimum: true,
      maximum: 10,
    }),
  },
  predictions: { deeper: 3 },
} as const

function open(fragment: string | null = null) {
  const environment = recordedEnvironment()
  return { environment, store: createLabStore({ lab, environment, fragment }, { picked: 'w11' }) }
}

describe('a lab store', () => {
  it('opens with the defaults, static until prepared, with the lab’s own keys', async () => {
    const { store } = open()
    expect(store.getState()).toMatchObject({
      settings: { activation: 'sigmoid', depth: 12, learningRate: 0.1 },
      problems: [],
      status: 'static',
      picked: 'w11',
    })
    await store.prepare()
    expect(store.status()).toBe('ready')
    store.setState({ picked: 'w22' })
    expect(store.getState().picked).toBe('w22')
  })

  it('opens with the settings of its own link and names what it could not use', () => {
    const { store } = open('#some-lab?v=1&depth=30&activation=step')
    expect(store.getState().settings.depth).toBe(30)
    expect(store.getState().settings.activation).toBe('sigmoid')
    expect(store.getState().problems).toHaveLength(1)
  })

  it.each(['#other-lab?v=1&depth=30', '#multiply', ''])('ignores the fragment %j', (fragment) => {
    const { store } = open(fragment)
    expect(store.getState()).toMatchObject({ settings: { depth: 12 }, problems: [] })
  })

  it('writes no link before an interaction ends, and the same link only once', () => {
    const { store, environment } = open()
    store.changeSetting('depth', 20)
    store.changeSetting('depth', 21)
    expect(environment.fragments).toEqual([])
    store.commit()
    store.commit()
    expect(environment.fragments).toEqual(['#some-lab?v=1&depth=21'])
    expect(store.address()).toBe('https://example.org/lesson#some-lab?v=1&depth=21')
  })

  it('takes a problem of the link away once the link is written anew', () => {
    const { store } = open('#some-lab?v=1&depth=300')
    store.commit()
    expect(store.getState().problems).toEqual([])
  })

  it.each([
    [999, 64, '1부터 64까지의 정수'],
    [-3, 1, '1부터 64까지의 정수'],
    [7.6, 8, '1부터 64까지의 정수'],
    [Infinity, 64, '1부터 64까지의 정수'],
  ])('takes the nearest depth to %f: %i, and says so', (asked, used, rule) => {
    const { store } = open()
    const sentence = store.changeSetting('depth', asked)
    expect(store.getState().settings.depth).toBe(used)
    expect(sentence).toContain(rule)
    expect(sentence).toContain(`(${used})`)
  })

  it.each([0, -1, NaN])('keeps the learning rate where %f has no nearest value', (asked) => {
    const { store } = open('#some-lab?v=1&learningRate=2')
    expect(store.changeSetting('learningRate', asked)).toContain('지금 값(2)')
    expect(store.getState().settings.learningRate).toBe(2)
  })

  it('refuses an unknown option and an unknown name', () => {
    const { store } = open()
    const careless = store as unknown as {
      changeSetting: (name: string, value: unknown) => string | null
    }
    expect(careless.changeSetting('activation', 'step')).toContain('sigmoid, relu')
    expect(careless.changeSetting('constructor', 1)).toContain('activation, depth, learningRate')
    expect(store.getState().settings).toEqual({
      activation: 'sigmoid',
      depth: 12,
      learningRate: 0.1,
    })
  })

  it('tells nobody when nothing changes', () => {
    const { store } = open()
    let told = 0
    store.subscribe(() => told++)
    expect(store.changeSetting('depth', 12)).toBeNull()
    expect(told).toBe(0)
    expect(store.changeSetting('depth', 13)).toBeNull()
    expect(told).toBe(1)
  })

  it('goes back to the settings it opened with', () => {
    const { store } = open('#some-lab?v=1&depth=30')
    store.changeSetting('depth', 5)
    store.restoreSettings()
    expect(store.getState().settings.depth).toBe(30)
  })

  it('keeps the chosen answer of a prediction, and only of one that exists', () => {
    const { store } = open()
    store.choosePrediction('deeper', 3)
    store.choosePrediction('deeper', -1)
    store.choosePrediction('deeper', 0.5)
    store.choosePrediction('toString', 0)
    expect(store.getState().predictions).toEqual({})
    store.choosePrediction('deeper', 2)
    expect(store.getState().predictions).toEqual({ deeper: 2 })
  })

  it('is one store per instance: two on a page do not share', () => {
    const first = open().store
    const second = open().store
    first.changeSetting('depth', 3)
    expect(second.getState().settings.depth).toBe(12)
  })
})
