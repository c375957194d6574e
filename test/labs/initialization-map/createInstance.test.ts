import { describe, expect, it, vi } from 'vitest'
import { createInstance } from '../../../src/labs/initialization-map/createInstance.ts'
import { lab } from '../../../src/labs/initialization-map/lab.ts'
import {
  outcomeOf,
  predictDeepSigmoid,
} from '../../../src/labs/initialization-map/predictDeepSigmoid.ts'
import { computedCells } from '../../../src/labs/initialization-map/selectors.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Narrow networks and one seed: the paths are the same, the wait is not. */
const SMALL = '#initialization-map?v=1&width=2&seeds=1'

async function open(fragment: string | null = SMALL) {
  const environment = recordedEnvironment()
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  return { environment, instance }
}

type Instance = Awaited<ReturnType<typeof open>>['instance']

const cellsOf = (instance: Instance) => {
  const { maps, settings } = instance.getState()
  return maps.map((map) => computedCells(map, settings))
}

describe('the map on a page', () => {
  it('opens with the coarse map of the command line, and nothing runs', async () => {
    const { instance } = await open()
    const { values } = lab.simulate(instance.getState().settings, undefined)
    expect(cellsOf(instance)).toEqual([values.left.cells, values.right.cells])
    expect(instance.getState()).toMatchObject({ status: 'ready', progress: null })
    instance.dispose()
  })

  it('fills the map of the command line when asked, says so, and the link asks for it', async () => {
    const { environment, instance } = await open()
    await instance.run()
    const { settings, status, progress } = instance.getState()
    expect(status).toBe('finished')
    expect(progress).toEqual({ done: 60, total: 60 })
    const { values } = lab.simulate(settings, undefined)
    expect(cellsOf(instance)).toEqual([values.left.cells, values.right.cells])
    expect(environment.fragments.at(-1)).toContain('detail=full')
    expect(environment.announcements.at(-1)).toMatch(/^지도를 다 채웠어요\. /)
    instance.dispose()
  })

  it('stops with what it has, and goes on from there', async () => {
    const { instance } = await open('#initialization-map?v=1&width=4&seeds=2')
    const run = instance.run()
    const stopped = new Promise<void>((resolve) => {
      instance.subscribe(({ progress }) => {
        if ((progress?.done ?? 0) > 0) resolve()
      })
    })
    await stopped
    instance.stop()
    await run
    const { status, progress, settings } = instance.getState()
    expect(status).toBe('paused')
    expect(progress!.done).toBeLessThan(progress!.total)
    await instance.run()
    expect(instance.getState().status).toBe('finished')
    const { values } = lab.simulate(settings, undefined)
    expect(cellsOf(instance)).toEqual([values.left.cells, values.right.cells])
    instance.dispose()
  })

  it.each(['before it runs', 'while it runs'])('starts another coarse map: %s', async (moment) => {
    const { instance } = await open()
    const run = instance.run()
    if (moment === 'while it runs') {
      await vi.waitUntil(() => instance.getState().status === 'running')
    }
    instance.actions.choose('right', 'tanh')
    await run
    await instance.settled()
    const { values } = lab.simulate(instance.getState().settings, undefined)
    expect(instance.getState()).toMatchObject({ status: 'ready', settings: { detail: 'coarse' } })
    expect(cellsOf(instance)).toEqual([values.left.cells, values.right.cells])
    instance.dispose()
  })

  it('calls the map what it is while another is computed', async () => {
    const { instance } = await open()
    const [before] = cellsOf(instance)
    instance.actions.choose('left', 'tanh')
    instance.look(5, 5)
    const during = instance.getState()
    expect(cellsOf(instance)[0]).toEqual(before)
    const { depth, scale } = during.settings
    expect(during.drawn).toMatchObject({ left: 'sigmoid', depth, scale })
    await instance.settled()
    expect(instance.getState().drawn).toEqual(instance.getState().settings)
    expect(instance.getState().settings.left).toBe('tanh')
    instance.dispose()
  })

  it.each(['is stopped', 'becomes another'])(
    'gives a prediction no answer where its map %s before it is full',
    async (event) => {
      const { instance } = await open('#initialization-map?v=1&width=4&seeds=2')
      const outcome = predictDeepSigmoid(instance)
      await vi.waitUntil(() => (instance.getState().progress?.done ?? 0) > 0)
      if (event === 'is stopped') instance.stop()
      else instance.actions.choose('left', 'tanh')
      expect(await outcome).toMatchObject({ right: -1, value: '' })
      await instance.settled()
      instance.dispose()
    },
  )

  it('looks into the newest of several cells, with the number of the map', async () => {
    const { instance } = await open('#initialization-map?v=1&width=4')
    for (const row of [2, 14, 17]) instance.look(row, 11)
    await instance.settled()
    const { networks, settings } = instance.getState()
    expect(settings).toMatchObject({ depth: 16, scale: 0.335 })
    expect(networks.map(({ network }) => network.activation)).toEqual(['sigmoid', 'relu'])
    for (const [side, { errorSignal, network }] of networks.entries()) {
      const cell = cellsOf(instance)[side]!.find(
        ({ depth, scale }) => depth === network.depth && scale === network.weightScale,
      )!
      expect(errorSignal).toHaveLength(16)
      expect(errorSignal[0]! / errorSignal[15]!).toBe(cell.value)
    }
    instance.dispose()
  })

  it('leaves a map of losses empty until it is asked for', async () => {
    const { instance } = await open('#initialization-map?v=1&measure=loss&width=2&seeds=1&steps=2')
    expect(cellsOf(instance)).toEqual([[], []])
    expect(instance.getState().networks).toEqual([])
    await instance.run()
    expect(cellsOf(instance).map((cells) => cells.length)).toEqual([100, 100])
    expect(instance.getState().networks.map(({ step }) => step)).toEqual([2, 2])
    instance.dispose()
  })

  it('begins at once where the link asks for the full map; reset brings back the coarse one', async () => {
    const { instance } = await open(`${SMALL}&detail=full`)
    await instance.settled()
    expect(['running', 'finished']).toContain(instance.getState().status)
    instance.reset()
    await instance.settled()
    expect(instance.getState()).toMatchObject({ status: 'ready', settings: { detail: 'coarse' } })
    expect(cellsOf(instance).map((cells) => cells.length)).toEqual([100, 100])
    instance.dispose()
  })
})

describe('where 40 sigmoid layers leave a signal', () => {
  it.each([
    [{ lowest: 2.65, highest: 4 }, 1, '결과 σ 2.65부터 4까지'],
    [{ lowest: 0.335, highest: 0.335 }, 0, '결과 σ 0.335'],
    [null, 2, '결과 없어요'],
  ])('%j', (band, right, value) => {
    expect(outcomeOf(band, 0.354)).toMatchObject({ right, value })
  })
})
