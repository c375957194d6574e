import { describe, expect, it } from 'vitest'
import { LayerRows } from '../../src/figures/LayerRows.tsx'
import type { LayerRowsProps } from '../../src/figures/LayerRows.tsx'
import { layerRowsHeight } from '../../src/figures/layerRowsLayout.ts'
import { FRAME_SIZES } from '../../src/plot/FrameSize.ts'
import type { FrameSize } from '../../src/plot/FrameSize.ts'
import { attributes, renderQuietly, texts } from '../plot/renderQuietly.ts'
import { fadingLayers, steadyHistory } from './layers.ts'

const measure = { symbol: 'errorSignal', name: '오차 신호', formula: '‖∂C/∂s‖' }

function draw(
  layers: ReturnType<typeof fadingLayers>,
  props: Partial<LayerRowsProps> = {},
  size: FrameSize = 'wide',
): string {
  const count = layers.values.length
  const frame = {
    width: FRAME_SIZES[size].drawnAt,
    height: layerRowsHeight(size, count),
    size,
  }
  return renderQuietly(
    <LayerRows
      frame={frame}
      label="오차 신호는 1층에서 출력의 5,300분의 1이에요."
      activation="sigmoid"
      step={200}
      measure={measure}
      history={steadyHistory(layers.values, 51)}
      range={{ floor: -9, ceiling: -1 }}
      walkRange={{ floor: -9, ceiling: -1 }}
      {...layers}
      {...props}
    />,
  )
}

const sigmoid = fadingLayers(13, 1.05, 0.23)

describe('a deep sigmoid network', () => {
  it('has the finding as its name and one row per layer, the output on top', () => {
    const markup = draw(sigmoid)
    expect(markup).toContain('aria-label="오차 신호는 1층에서 출력의 5,300분의 1이에요."')
    const names = texts(markup).filter((text) => /^(출력|\d+층)$/.test(text))
    expect(names).toEqual(['출력', ...Array.from({ length: 12 }, (_, row) => `${12 - row}층`)])
  })

  it('links every row: a band below, bar and number in it, a target above', () => {
    const symbols = attributes(draw(sigmoid), 'data-sym')
    for (const symbol of ['outputLayer', 'layer1', 'layer12']) {
      expect(symbols.filter((other) => other === symbol).length).toBeGreaterThanOrEqual(5)
    }
    for (const symbol of ['errorSignal', 'weightFactor', 'derivativeFactor']) {
      expect(symbols).toContain(symbol)
    }
  })

  it('names each row and its value for the keyboard, once', () => {
    const markup = draw(sigmoid)
    const rows = [...markup.matchAll(/<g data-sym="layer\d+" role="button" aria-label="(\d+층)"/g)]
    expect(rows.map((row) => row[1])).toEqual(
      Array.from({ length: 12 }, (_, row) => `${12 - row}층`),
    )
    expect(attributes(markup, 'data-sym-value').length).toBe(13)
    const compact = draw(sigmoid, {}, 'compact')
    expect(attributes(compact, 'data-sym-value').length).toBe(13)
  })

  it('says in the lowest row that what faded is not zero', () => {
    expect(texts(draw(sigmoid))).toContain('보이지 않지만 0은 아니에요')
    expect(texts(draw(sigmoid, {}, 'compact'))).toContain('0은 아니에요')
  })

  it('does not say so while the lowest row can be seen', () => {
    const relu = fadingLayers(13, 1.4, 0.7)
    expect(texts(draw(relu)).join()).not.toContain('아니에요')
  })

  it('does not say so of an exact zero', () => {
    const dead = { ...sigmoid, values: sigmoid.values.map((value, layer) => layer && value) }
    expect(texts(draw(dead)).join()).not.toContain('아니에요')
  })

  it('leaves a prediction as a dashed ghost with its name', () => {
    const markup = draw(sigmoid, { prediction: { layer: 0, value: 3e-4 } })
    expect(texts(markup)).toContain('내 예상')
    expect(markup).toContain('class="ghost"')
    expect(draw(sigmoid, { prediction: null })).not.toContain('ghost')
  })

  it('prints what is held while the marks move on', () => {
    const readout = { ...sigmoid, step: 180, values: sigmoid.values.map(() => 0.5) }
    const all = texts(draw(sigmoid, { readout }))
    expect(all).toContain('지금 (걸음 180)')
    expect(all.filter((text) => text === '0.50').length).toBe(13)
  })
})

describe('networks at the edges', () => {
  it.each(['compact', 'medium', 'wide'] as const)('one hidden layer: %s', (size) => {
    const markup = draw(fadingLayers(2, 2.1, 0.24), {}, size)
    expect(texts(markup)).toContain('×2.1')
  })

  it.each(['compact', 'medium', 'wide'] as const)('64 hidden layers: %s', (size) => {
    const range = { floor: -43, ceiling: -1 }
    const markup = draw(fadingLayers(65, 1, 0.23), { range, walkRange: range }, size)
    expect(new Set(attributes(markup, 'data-sym')).has('layer64')).toBe(true)
    const shown = [...markup.matchAll(/class="row-name halo"[^>]*>([^<]*)</g)].map(
      ([, name]) => name,
    )
    expect(shown).toContain('1층')
    expect(shown.length).toBeLessThan(70)
  })

  it('weights of zero: hatched cells, 0 beside the bars, the walk ends at once', () => {
    const zeros = { ...fadingLayers(7, 0, NaN), values: [0, 0, 0, 0, 0, 0, 0.03] }
    const markup = draw({ ...zeros, errorSignal: zeros.values })
    expect(markup).toContain('class="hatch"')
    expect(texts(markup)).toContain('정확히 0')
    expect(texts(markup).filter((text) => text === '0').length).toBeGreaterThanOrEqual(6)
  })

  it('a run that diverged: ∞ in the heatmap, one sentence in the bars, marks in every row', () => {
    const nothing = Array.from({ length: 5 }, () => NaN)
    const markup = draw({
      values: nothing,
      errorSignal: nothing,
      weightFactor: nothing,
      derivativeFactor: nothing,
    })
    expect(texts(markup).filter((text) => text === '∞').length).toBe(5)
    expect(markup.match(/class="undefined-mark"/g)?.length).toBe(5)
    const inBars = /class="val halo"[^>]*transform[^>]*>계산할 수 없어요/g
    expect(markup.match(inBars)?.length).toBe(1)
  })

  it('overflow of some layers only', () => {
    const layers = fadingLayers(4, 1, 1)
    const markup = draw({ ...layers, values: [Infinity, Infinity, 5, 0.03] })
    expect(markup.match(/class="bar-infinite"/g)?.length).toBe(2)
  })

  it('signals below the floor: “<” and the number', () => {
    const all = texts(draw(fadingLayers(25, 1, 0.2)))
    expect(all.filter((text) => text.startsWith('< ')).length).toBeGreaterThan(5)
  })

  it('the first step: a history of one record', () => {
    expect(() =>
      draw(sigmoid, { step: 0, history: steadyHistory(sigmoid.values, 1) }),
    ).not.toThrow()
  })

  it('no record yet', () => {
    expect(() => draw(sigmoid, { history: { steps: [], values: [] } })).not.toThrow()
  })
})
