import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { createInstance } from '../../../src/labs/playground/createInstance.ts'
import type { PlaygroundInstance } from '../../../src/labs/playground/createInstance.ts'
import { toConfiguration } from '../../../src/labs/playground/outline.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'
import '../../randomCases.ts'
import { after, LateSession } from './LateSession.ts'

vi.setConfig({ testTimeout: 120_000 })

const SMALL = '#playground?v=1&layers=3,2&samples=20&batchSize=10&step=24'

async function open(lateness = 0, more: () => number = () => 0) {
  const recorded = recordedEnvironment(() => new LateSession(lateness, more))
  const instance = createInstance(recorded, SMALL)
  await instance.prepare()
  return { recorded, instance }
}

const event = (instance: PlaygroundInstance) => instance.getState().event!

/** Until nothing has changed for a while. */
async function quiet(instance: PlaygroundInstance): Promise<void> {
  let last: unknown = null
  for (let still = 0; still < 4;) {
    await instance.settled()
    await after(25)
    const state = instance.getState()
    still = state === last ? still + 1 : 0
    last = state
  }
}

/** Picture, settings and link name the same network at the same step. */
function expectOneState(instance: PlaygroundInstance, fragments: readonly string[]): void {
  const { settings } = instance.getState()
  expect(event(instance).configuration).toEqual(toConfiguration(settings))
  expect(event(instance).snapshot.step).toBe(settings.step)
  expect(fragments.at(-1)).toBe(instance.fragment())
}

const move = fc.oneof(
  fc.constant('undo' as const),
  fc.constant('redo' as const),
  fc.constant('remove' as const),
  fc.constant('add' as const),
  fc.constant('width' as const),
  fc.constant('function' as const),
  fc.constant('rate' as const),
  fc.constant('weight' as const),
  fc.constant('seed' as const),
  fc.constant('seek' as const),
)

function make(instance: PlaygroundInstance, name: string, size: number): void {
  if (name === 'undo') void instance.undo()
  if (name === 'redo') void instance.redo()
  if (name === 'remove') instance.removeLayer(size % 2)
  if (name === 'add') instance.addLayer(size % 3)
  if (name === 'width') instance.setWidth(0, 1 + size)
  if (name === 'function') instance.setActivation(0, size % 2 === 0 ? 'relu' : 'sigmoid')
  if (name === 'rate') instance.changeSetting('learningRate', 0.1 + size / 10)
  if (name === 'weight') instance.setParameter(0, 0, null, size / 4)
  if (name === 'seed') instance.anotherSeed()
  if (name === 'seek') void instance.seek(5 * size)
}

it('however quickly edits follow one another, picture, settings and link end alike', async () => {
  const moves = fc.array(
    fc.record({
      name: move,
      size: fc.integer({ min: 0, max: 4 }),
      pause: fc.constantFrom(null, 0, 3, 12),
    }),
    { minLength: 2, maxLength: 8 },
  )
  const delays = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      moves,
      fc.integer({ min: 0, max: 8 }),
      delays,
      async (given, lateness, more) => {
        let asked = 0
        const { instance, recorded } = await open(lateness, () => more[asked++ % more.length]!)
        for (const { name, size, pause } of given) {
          make(instance, name, size)
          if (pause !== null) await after(pause)
        }
        await quiet(instance)
        instance.commit()
        await quiet(instance)
        const isTouched = recorded.fragments.length > 0
        expectOneState(instance, isTouched ? recorded.fragments : [instance.fragment()])
        // Back to the beginning as quickly: everything is as it was.
        while (instance.bench.getState().canUndo) void instance.undo()
        await quiet(instance)
        expectOneState(instance, isTouched ? recorded.fragments : [instance.fragment()])
        expect({ ...instance.getState().settings, step: 24 }).toMatchObject({
          layers: [3, 2],
          activations: ['tanh', 'tanh'],
          edits: [],
          seed: 42,
          learningRate: 0.5,
        })
        instance.dispose()
      },
    ),
    { numRuns: 25 },
  )
})

it('layers removed one after the other come back with the steps that were learnt', async () => {
  const { instance, recorded } = await open(5, () => 10)
  for (let click = 0; click < 3; click++) instance.removeLayer(0)
  await quiet(instance)
  expect(event(instance).configuration.runs[0]!.hiddenWidths).toEqual([])
  expect(event(instance).snapshot.step).toBe(0)
  while (instance.bench.getState().canUndo) {
    void instance.undo()
    await after(4)
  }
  await quiet(instance)
  expectOneState(instance, recorded.fragments)
  expect(event(instance).configuration.runs[0]!.hiddenWidths).toEqual([3, 2])
  expect(event(instance).snapshot.step).toBe(24)
  instance.dispose()
})

it('the network changes wherever the shape does', async () => {
  const { instance } = await open()
  instance.removeLayer(0)
  await quiet(instance)
  expect(event(instance).configuration.runs[0]!.hiddenWidths).toEqual([2])
  instance.addLayer(1)
  await quiet(instance)
  expect(event(instance).configuration.runs[0]!.hiddenWidths).toEqual([2, 2])
  instance.dispose()
})
