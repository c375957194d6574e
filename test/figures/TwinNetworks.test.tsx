import { describe, expect, it } from 'vitest'
import { activations } from '../../src/engine/activations/index.ts'
import type { ActivationId } from '../../src/engine/activations/index.ts'
import { TwinNetworks } from '../../src/figures/TwinNetworks.tsx'
import type { TwinNetwork, TwinNetworksProps } from '../../src/figures/TwinNetworks.tsx'
import { twinNetworksHeight } from '../../src/figures/twinNetworksLayout.ts'
import { FRAME_SIZES } from '../../src/plot/FrameSize.ts'
import type { FrameSize } from '../../src/plot/FrameSize.ts'
import { attributes, renderQuietly, texts } from '../plot/renderQuietly.ts'
import { fadingLayers } from './layers.ts'

const points = { coordinates: [-1, 0.5, -0.5, 0.8, 0.6, -0.4, 1.2, -0.9], classes: [0, 0, 1, 1] }

function field(probability: (column: number, row: number) => number) {
  const resolution = 8
  const probabilities = Array.from({ length: resolution ** 2 }, (_, index) =>
    probability(index % resolution, Math.floor(index / resolution)),
  )
  return { resolution, extent: 2, probabilities }
}

function network(id: ActivationId, layers: readonly number[], part: Partial<TwinNetwork> = {}) {
  return {
    activation: activations[id],
    accuracy: 0.5,
    loss: 0.6931,
    lossHistory: [0.71, 0.6935, 0.6931],
    field: field(() => 0.4701),
    values: layers,
    ...part,
  }
}

const fading = network('sigmoid', fadingLayers(9, 1, 0.35).values)
const arriving = network('relu', fadingLayers(9, 1.4, 0.7).values, {
  accuracy: 0.995,
  loss: 0.0161,
  field: field((column) => (column < 4 ? 0.1 : 0.9)),
})

function draw(props: Partial<TwinNetworksProps> = {}, size: FrameSize = 'wide'): string {
  const left = props.left ?? fading
  const frame = {
    width: FRAME_SIZES[size].drawnAt,
    height: twinNetworksHeight(size, left.values.length),
    size,
  }
  return renderQuietly(
    <TwinNetworks
      frame={frame}
      label="sigmoid 망은 배우지 못하고 ReLU 망은 배워요."
      left={left}
      right={arriving}
      points={points}
      extent={2}
      range={{ floor: -6, ceiling: -1 }}
      heading="층마다 도착한 오차 신호의 크기"
      ratioNote="출력층에 견준 1층의 오차 신호"
      lossCeiling={0.8}
      lossBaseline={{ value: 0.693, label: '동전 던지기 0.693' }}
      {...props}
    />,
  )
}

const bars = (markup: string) => markup.match(/class="bar fl"/g)?.length ?? 0

describe('two networks', () => {
  it('show a bar per layer and side, the ratio of layer 1 to the output, and the direction', () => {
    const markup = draw()
    expect(bars(markup)).toBe(18)
    const all = texts(markup)
    expect(all).toContain('1/4,441')
    expect(all).toContain('역전파 방향')
    expect(all).toContain('맞힌 비율 100%')
  })

  it('share their floor: the axes are mirrored and labelled alike', () => {
    const ticks = texts(draw()).filter((text) => /^10[⁻⁰¹²³⁴-⁹]+$/.test(text))
    expect(ticks.slice(0, ticks.length / 2)).toEqual(ticks.slice(ticks.length / 2))
  })

  it('say that a flat field has no boundary, and draw none', () => {
    const markup = draw()
    expect(texts(markup)).toContain('경계가 생기지 않았어요')
    expect(markup.match(/class="region"/g)?.length).toBe(1)
    expect(markup.match(/class="curve st" d="M[^"]*L/g)?.length).toBe(3)
  })

  it('put the baseline of a coin toss under both curves and name it once', () => {
    const markup = draw()
    expect(markup.match(/class="baseline"/g)?.length).toBe(2)
    expect(texts(markup).filter((text) => text.startsWith('동전 던지기')).length).toBe(1)
    expect(draw({ lossBaseline: null })).not.toContain('class="baseline"')
  })

  it('mark the ends of the curves by function: circle and triangle', () => {
    const ends = [...draw().matchAll(/class="fl" d="(M[^"]*Z)"/g)].map(([, path]) => path)
    expect(ends.length).toBe(2)
    expect(ends[0]).toContain('a4.5')
    expect(ends[1]).toMatch(/^M[^a]*L[^a]*H[^a]*Z$/)
  })

  it.each(['compact', 'medium', 'wide'] as const)('fit the frame: %s', (size) => {
    const markup = draw({}, size)
    expect(bars(markup)).toBe(18)
    expect(attributes(markup, 'role')[0]).toBe('group')
  })

  it('say both values of a row by name', () => {
    expect(attributes(draw(), 'data-sym-value')[0]).toBe('sigmoid 0.035, ReLU 0.035')
  })

  it('are told apart by their dash where both are without a colour of their own', () => {
    const markup = draw({
      left: { ...fading, activation: activations.gelu },
      right: { ...arriving, activation: activations.silu },
    })
    expect(markup).toContain('f-other f-second')
    const same = draw({
      left: { ...fading, activation: activations.gelu },
      right: { ...arriving, activation: activations.gelu },
    })
    expect(same).not.toContain('f-second')
  })
})

describe('runs at the edges', () => {
  it('a signal of exactly 0 in every hidden layer', () => {
    const dead = network('relu', [0, 0, 0, 0.035])
    const markup = draw({ left: dead, right: dead })
    expect(markup.match(/hatch boxed/g)?.length).toBe(6)
    expect(texts(markup)).toContain('0')
  })

  it('a run that diverged', () => {
    const nothing = Array.from({ length: 9 }, () => NaN)
    const lost = network('relu', nothing, {
      loss: NaN,
      lossHistory: [0.7, NaN],
      field: field(() => NaN),
    })
    const markup = draw({ right: lost })
    expect(texts(markup)).toContain('계산할 수 없어요')
    expect(markup.match(/undefined-mark/g)?.length).toBe(9)
  })

  it('no field asked for', () => {
    expect(texts(draw({ left: { ...fading, field: null } })).join()).not.toContain('경계가')
  })

  it('step 0: a loss history of one record', () => {
    expect(() => draw({ left: { ...fading, lossHistory: [0.7] } })).not.toThrow()
  })

  it('64 hidden layers', () => {
    const deep = network('sigmoid', fadingLayers(65, 1, 0.6).values)
    expect(draw({ left: deep, right: deep })).toContain('data-sym="layer64"')
  })
})
