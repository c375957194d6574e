import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createInstance } from '../../../src/labs/playground/createInstance.ts'
import type { PlaygroundInstance } from '../../../src/labs/playground/createInstance.ts'
import { MOST_EDITS } from '../../../src/labs/playground/edits.ts'
import { lab } from '../../../src/labs/playground/lab.ts'
import { parameterHash } from '../../../src/engine/parameterHash.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'
import '../../randomCases.ts'

vi.setConfig({ testTimeout: 120_000 })

const SMALL = '#playground?v=1&layers=3,2&samples=20&batchSize=10&step=0'

async function open(fragment = SMALL) {
  const recorded = recordedEnvironment()
  const instance = createInstance(recorded, fragment)
  await instance.prepare()
  return { recorded, instance }
}

const stepOf = (instance: PlaygroundInstance): number => instance.getState().event!.snapshot.step
const hashOf = (instance: PlaygroundInstance): string =>
  parameterHash(instance.getState().event!.snapshot.runs[0]!.parameters!)

/** Everything a reader sees: settings, step and the bits of the parameters. */
const seen = (instance: PlaygroundInstance) => {
  const settings = { ...instance.getState().settings, step: 0 }
  return { settings, step: stepOf(instance), hash: hashOf(instance) }
}

/** Until whatever was asked for is shown. */
async function rest(instance: PlaygroundInstance): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await instance.settled()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('undo', () => {
  it('after any sequence of edits and as many undos everything is as it was, and redo as after', async () => {
    const edits = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('seek' as const), step: fc.integer({ min: 0, max: 40 }) }),
        fc.record({ kind: fc.constant('width' as const), width: fc.integer({ min: 1, max: 4 }) }),
        fc.record({ kind: fc.constant('layer' as const), place: fc.integer({ min: 0, max: 3 }) }),
        fc.record({ kind: fc.constant('remove' as const), layer: fc.integer({ min: 0, max: 3 }) }),
        fc.record({
          kind: fc.constant('rate' as const),
          rate: fc.double({ min: 0.01, max: 1, noNaN: true }),
        }),
        fc.record({
          kind: fc.constant('weight' as const),
          value: fc.double({ min: -2, max: 2, noNaN: true }),
        }),
        fc.record({ kind: fc.constant('seed' as const) }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(edits, async (given) => {
        const { instance } = await open()
        const before = seen(instance)
        let undoable = 0
        for (const edit of given) {
          const { settings } = instance.getState()
          if (edit.kind === 'seek') await instance.seek(edit.step)
          if (edit.kind === 'width') instance.setWidth(0, edit.width)
          if (edit.kind === 'layer') instance.addLayer(edit.place)
          if (edit.kind === 'remove') instance.removeLayer(edit.layer)
          if (edit.kind === 'rate') instance.changeSetting('learningRate', edit.rate)
          if (edit.kind === 'weight') instance.setParameter(0, 0, null, edit.value)
          if (edit.kind === 'seed') instance.anotherSeed()
          await rest(instance)
          const isSame =
            JSON.stringify({ ...settings, step: 0 }) === JSON.stringify(seen(instance).settings)
          if (!isSame) undoable++
        }
        const after = seen(instance)
        for (let count = 0; count < undoable; count++) {
          await instance.undo()
          await rest(instance)
        }
        expect(seen(instance).settings).toEqual(before.settings)
        for (let count = 0; count < undoable; count++) {
          await instance.redo()
          await rest(instance)
        }
        expect(seen(instance)).toEqual(after)
        expect(instance.bench.getState().canRedo).toBe(false)
        expect(instance.bench.getState().canUndo).toBe(undoable > 0)
        instance.dispose()
      }),
      { numRuns: 12 },
    )
  })

  it('brings back the step at which a state was left', async () => {
    const { instance } = await open()
    await instance.seek(30)
    const before = seen(instance)
    instance.setWidth(0, 5)
    await rest(instance)
    expect(stepOf(instance)).toBe(0)
    await instance.undo()
    await rest(instance)
    expect(seen(instance)).toEqual(before)
    instance.dispose()
  })
})

describe('a weight set by hand', () => {
  it('takes its value at the step on the screen, and the command line trains on from there alike', async () => {
    const { instance, recorded } = await open()
    await instance.seek(12)
    expect(instance.setParameter(1, 1, 2, -0.75)).toBeNull()
    await rest(instance)
    expect(stepOf(instance)).toBe(12)
    expect(instance.getState().settings.edits).toEqual(['12~2.2.3~-0.75'])
    expect(recorded.fragments.at(-1)).toContain('edits=12~2.2.3~-0.75')
    await instance.seek(25)
    const { parameterHash: hash } = lab.simulate(instance.getState().settings, 25)
    expect(hashOf(instance)).toBe(hash)
    instance.dispose()
  })

  it('is refused with a sentence where the link is full', async () => {
    const words = Array.from({ length: MOST_EDITS }, (_, step) => `${step}~1.1.1~1`)
    const { instance } = await open(`${SMALL}&edits=${words.join(',')}`)
    expect(instance.setParameter(0, 0, 1, 2)).toMatch(/40개까지/)
    expect(instance.getState().settings.edits).toHaveLength(MOST_EDITS)
    instance.dispose()
  })
})

describe('stop conditions', () => {
  it('stop a run at the same step however fast it goes, and say why', async () => {
    const steps: number[] = []
    for (const speed of [Infinity, 4000]) {
      const { instance, recorded } = await open(`${SMALL}&stopLoss=0.3&learningRate=0.5`)
      instance.setSpeed(speed)
      instance.play()
      await vi.waitFor(() => expect(instance.bench.getState().stop).not.toBeNull(), 30_000)
      await rest(instance)
      steps.push(stepOf(instance))
      expect(instance.status()).toBe('paused')
      const { loss } = instance.getState().event!.snapshot.runs[0]!
      expect(loss).toBeLessThan(0.3)
      await vi.waitFor(() =>
        expect(recorded.announcements.join(' ')).toMatch(/손실이 .*작아졌어요/),
      )
      instance.dispose()
    }
    expect(steps[0]).toBe(steps[1])
    expect(steps[0]! % 20).toBe(0)
  })
})

it('a hostile link opens on what can be computed, with sentences', async () => {
  const { instance } = await open(
    '#playground?v=1&layers=3.7&activations=relu,relu&edits=0~8.1.1~1,9~1.1.1~NaN&noise=1e400',
  )
  expect(instance.getState().problems.length).toBeGreaterThanOrEqual(3)
  expect(instance.getState().settings).toMatchObject({
    layers: [4],
    activations: ['relu'],
    edits: [],
  })
  expect(Number.isFinite(instance.getState().event!.snapshot.runs[0]!.loss)).toBe(true)
  instance.dispose()
})
