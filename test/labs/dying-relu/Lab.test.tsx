import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { createInstance, places } from '../../../src/labs/dying-relu/Lab.tsx'
import { lab } from '../../../src/labs/dying-relu/lab.ts'
import { outcomeOf } from '../../../src/labs/dying-relu/predictRate.ts'
import { isSet, RECIPES, RESCUES } from '../../../src/labs/dying-relu/presets.ts'
import { dyingPicture, findingOf } from '../../../src/labs/dying-relu/selectors.ts'
import { titleOf } from '../../../src/labs/dying-relu/strings.ts'
import { valueOf } from '../../../src/labs/dying-relu/values.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 60_000 })

const { figure: Figure, value: Value = () => null } = places

async function open(fragment: string | null = null) {
  const instance = createInstance(recordedEnvironment(), fragment)
  await instance.prepare()
  return instance
}

type Instance = Awaited<ReturnType<typeof open>>

const shownOf = (instance: Instance) => {
  const { event, settings } = instance.getState()
  return dyingPicture({ event: event!, settings, now: 0 }, null)
}

const textOf = (html: string): string => html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')

const draw = (instance: Instance): string =>
  renderToString(<Figure instance={instance} number="4-1" caption={null} />)

const DEAD_LAYER = '#dying-relu?v=1&learningRate=3&step=60'

describe('the lab of off and dead in Node', () => {
  it('opens finished, with the numbers of the command line', async () => {
    const instance = await open()
    const html = draw(instance)
    const run = lab.simulate(defaultSettings(lab.settings), undefined)
    for (const { deadUnits } of run.layers!.slice(0, -1)) {
      expect(textOf(html)).toContain(`|죽음 ${deadUnits}`)
    }
    expect(textOf(html)).toContain('|300 / 300|')
    expect(textOf(html)).toContain(`손실|${run.loss!.toFixed(3)}|`)
    expect(html.match(/<svg class="c"/g)).toHaveLength(3)
    expect(html).toContain('꺼졌지만 죽은 뉴런은 하나도 없어요')
    instance.dispose()
  })

  it('draws the same markup twice: nothing depends on time', async () => {
    const fragment = '#dying-relu?v=1&depth=2&width=4&step=7'
    const [first, second] = await Promise.all([open(fragment), open(fragment)])
    expect(draw(first)).toBe(draw(second))
    first.dispose()
    second.dispose()
  })

  it('prints every value in the text', async () => {
    const instance = await open(DEAD_LAYER)
    for (const name of lab.values) {
      expect(renderToString(<Value instance={instance} name={name} />)).toContain(
        valueOf(instance.readout.getState()!, name),
      )
    }
    expect(valueOf(instance.readout.getState()!, 'hiddenUnits')).toBe('48')
    instance.dispose()
  })

  it('says which layer is dead as a whole, and that nothing arrives at layer 1', async () => {
    const instance = await open(DEAD_LAYER)
    const shown = shownOf(instance)
    const finding = findingOf(shown)
    expect(finding).toMatchObject({ kind: 'layer', layer: 3, all: 48 })
    expect(shown.run.layers.errorSignalNorm[0]).toBe(0)
    expect(titleOf(shown)).toContain('3층이 통째로 죽었어요')
    instance.dispose()
  })

  it.each([
    ['', 'alive'],
    ['&step=0', 'some'],
    ['&learningRate=3&step=60', 'layer'],
    ['&activation=leakyRelu', 'neverOff'],
    ['&activation=sigmoid', 'neverOff'],
    ['&activation=identity&learningRate=500&depth=6', 'notFinite'],
  ])('names what has become of the units: %s', async (settings, kind) => {
    const instance = await open(`#dying-relu?v=1${settings}`)
    expect(findingOf(shownOf(instance)).kind).toBe(kind)
    expect(titleOf(shownOf(instance))).not.toBe('')
    instance.dispose()
  })

  it('kills by each recipe, and rescues on the same seed by one change of it', () => {
    const base = defaultSettings(lab.settings)
    const deadAfter = (settings: typeof base): number =>
      lab.simulate(settings, 300).layers!.reduce((sum, layer) => sum + layer.deadUnits, 0)
    expect(RECIPES.map(({ settings }) => deadAfter({ ...base, ...settings }) > 30)).toEqual([
      true,
      true,
      true,
    ])
    for (const [recipe, rescue] of [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 3],
    ] as const) {
      const rescued = { ...base, ...RECIPES[recipe]!.settings, ...RESCUES[rescue]!.settings }
      expect(deadAfter(rescued)).toBe(0)
      expect(rescued.seed).toBe(base.seed)
      expect(lab.simulate(rescued, 300).accuracy).toBe(1)
    }
  })

  it('knows which preset stands', () => {
    const base = defaultSettings(lab.settings)
    expect(RECIPES.map((preset) => isSet(preset, base))).toEqual([false, false, false])
    expect(isSet(RECIPES[0]!, { ...base, learningRate: 3 })).toBe(true)
    expect(RESCUES.map((preset) => isSet(preset, base))).toEqual([true, true, true, false])
  })

  it('answers the prediction with what the large rate leaves', async () => {
    const instance = await open('#dying-relu?v=1&step=0')
    const outcome = await instance.runRate()
    const { settings, event } = instance.getState()
    expect(settings.learningRate).toBe(3)
    expect(event!.snapshot.step).toBe(300)
    const run = lab.simulate({ ...settings, learningRate: 3 }, 300)
    const dead = run.layers!.reduce((sum, layer) => sum + layer.deadUnits, 0)
    expect(outcome).toEqual({
      right: 2,
      value: `결과 48개 중 ${dead}개`,
      sentence: `학습률 3에서는 은닉 뉴런 48개 가운데 ${dead}개가 죽었어요.`,
    })
    instance.dispose()
  })

  it('answers none of the choices where the network diverged, and the first where none died', async () => {
    const diverged = await open('#dying-relu?v=1&activation=identity&learningRate=500&depth=6')
    expect(outcomeOf(shownOf(diverged)).right).toBe(-1)
    expect(outcomeOf(shownOf(diverged)).sentence).toContain('값이 너무 커져')
    const alive = await open()
    expect(outcomeOf(shownOf(alive)).right).toBe(0)
    diverged.dispose()
    alive.dispose()
  })

  it('refuses a depth and a width that have no room, by name', async () => {
    const instance = await open('#dying-relu?v=1&depth=11&width=33')
    expect(draw(instance)).toContain('설정 depth에 ‘11’ 값을 쓸 수 없어요')
    expect(instance.getState().settings).toMatchObject({ depth: 3, width: 16 })
    instance.dispose()
  })

  it('keeps a link short: a bias of 0 is the run without one', async () => {
    const instance = await open()
    expect(instance.getState().event!.configuration.runs[0]).not.toHaveProperty('initialBias')
    const shifted = await open('#dying-relu?v=1&initialBias=-2&step=0')
    expect(shifted.getState().event!.configuration.runs[0]).toMatchObject({ initialBias: -2 })
    expect(shifted.fragment()).toContain('initialBias=-2')
    instance.dispose()
    shifted.dispose()
  })
})
