import { describe, expect, it } from 'vitest'
import { UnitRows } from '../../../src/figures/units/UnitRows.tsx'
import { unitRowsHeight, unitRowsLayout } from '../../../src/figures/units/unitRowsLayout.ts'
import { FRAME_SIZES } from '../../../src/plot/FrameSize.ts'
import type { FrameSize } from '../../../src/plot/FrameSize.ts'
import { attributes, renderQuietly, texts } from '../../plot/renderQuietly.ts'

const SIZES = ['compact', 'medium', 'wide'] as const

function markupOf(size: FrameSize, layers: number, units: number, step = 20): string {
  const samples = 60
  const deadUnits = Array.from({ length: layers + 1 }, (_, layer) => (layer < layers ? layer : 0))
  return renderQuietly(
    <UnitRows
      frame={{
        width: FRAME_SIZES[size].drawnAt,
        height: unitRowsHeight(size, layers, units),
        size,
      }}
      label="3층의 뉴런이 모두 죽었어요."
      activation="relu"
      matrix={{
        layers,
        units,
        classes: Array.from({ length: samples }, (_, sample) => (sample < 20 ? 0 : 1)),
        off: new Uint8Array(layers * units * samples),
        offSamples: new Int32Array(layers * units),
        trainingSamples: 200,
      }}
      history={{ steps: [0, 10], deadUnits: [...deadUnits, ...deadUnits], series: layers + 1 }}
      deadUnits={deadUnits}
      step={step}
      lastStep={300}
      readout={{
        step,
        deadUnits,
        offShare: Array.from(
          { length: layers },
          (_, layer) => [0, 0.001, 0.5, 0.9999, 1][layer] ?? 0,
        ),
      }}
    />,
  )
}

describe('rows of units', () => {
  it.each(SIZES)('name every layer, and say dead and off apart: %s', (size) => {
    const words = texts(markupOf(size, 5, 4))
    for (const layer of [1, 2, 3, 4, 5]) expect(words).toContain(`${layer}층`)
    const dead = words.filter((word) => /^죽음 \d/.test(word))
    expect(dead.map((word) => Number(/\d+/.exec(word)?.[0]))).toEqual([0, 1, 2, 3, 4])
    // Nearly none and nearly all are not called none and all.
    expect(words.filter((word) => word.startsWith('꺼짐 '))).toEqual(
      ['0%', '1%', '50%', '99%', '100%'].map((share) => `꺼짐 ${share}`),
    )
  })

  it('lead the samples by their classes', () => {
    const words = texts(markupOf('wide', 2, 3))
    expect(words).toContain('○ 입력 20개')
    expect(words).toContain('● 입력 40개')
  })

  it('link each layer from label, band and target, and say its value', () => {
    const markup = markupOf('medium', 3, 16)
    expect(attributes(markup, 'data-sym').filter((symbol) => symbol === 'layer2')).toHaveLength(3)
    expect(attributes(markup, 'data-sym-value')).toContain('죽은 뉴런 2개')
  })

  it('end the curve now, also between two records', () => {
    const [first = '', second = ''] = [20, 300].map((step) => markupOf('wide', 1, 4, step))
    const endOf = (markup: string): number =>
      Number(/class="curve dead-units" d="[^"]*L([\d.]+),[\d.]+"/.exec(markup)?.[1])
    const { curves } = unitRowsLayout('wide', FRAME_SIZES.wide.drawnAt, 1, 4)
    expect(endOf(first)).toBeCloseTo(curves.x + (curves.width * 20) / 300, 0)
    expect(endOf(second)).toBeCloseTo(curves.x + curves.width, 0)
  })

  it.each([
    [1, 1],
    [3, 16],
    [10, 4],
    [10, 32],
  ])('stand apart and inside the drawing: %i layers of %i units', (layers, units) => {
    for (const size of SIZES) {
      const { bands, rowHeight, curves, bottom } = unitRowsLayout(size, 350, layers, units)
      expect(rowHeight).toBeGreaterThanOrEqual(2)
      const tops = bands.map(({ top }) => top)
      expect(tops).toEqual(tops.toSorted((a, b) => b - a))
      for (const { height } of [...bands, ...curves.bands]) {
        expect(height).toBeGreaterThanOrEqual(36)
      }
      const lowest = Math.max(...curves.bands.map(({ top, height }) => top + height), bottom)
      expect(lowest).toBeLessThan(unitRowsHeight(size, layers, units))
    }
  })
})
