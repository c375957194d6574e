import { describe, expect, it } from 'vitest'
import { MagnitudeBar } from '../../src/figures/MagnitudeBar.tsx'
import type { MagnitudeBarProps } from '../../src/figures/MagnitudeBar.tsx'
import { attributes, renderQuietly, texts } from '../plot/renderQuietly.ts'

function draw(value: number, props: Partial<MagnitudeBarProps> = {}): string {
  return renderQuietly(
    <svg>
      <MagnitudeBar
        value={value}
        printed={value}
        floor={-6}
        ceiling={0}
        x={100}
        length={300}
        room={40}
        direction={1}
        y={20}
        thickness={12}
        fontSize={13}
        number="shown"
        symbol="layer1"
        {...props}
      />
    </svg>,
  )
}

const hasBar = (markup: string) => markup.includes('class="bar fl"')

describe('a size on the axis', () => {
  it('reaches from the floor to its place and carries its number and its quantity', () => {
    const markup = draw(1e-3)
    expect(attributes(markup, 'width')).toEqual(['150'])
    expect(texts(markup)).toEqual(['1.0×10⁻³'])
    expect(new Set(attributes(markup, 'data-sym'))).toEqual(new Set(['layer1']))
  })

  it('grows to the left on the left side of a comparison', () => {
    const markup = draw(1e-3, { direction: -1 })
    expect(attributes(markup, 'x')).toEqual(['-50'])
    expect(attributes(markup, 'text-anchor')).toEqual(['end'])
  })

  it('is still a bar at the floor', () => {
    expect(attributes(draw(1e-6), 'width')).toEqual(['2'])
  })

  it('keeps its number inside the room beside the axis', () => {
    const [place] = attributes(draw(1), 'transform')
    const x = Number.parseFloat(place!.slice('translate('.length))
    expect(x).toBeLessThanOrEqual(100 + 300 + 40)
  })

  it('prints the number that is held, not the one that is drawn', () => {
    expect(texts(draw(1e-3, { printed: 2e-3 }))).toEqual(['2.0×10⁻³'])
  })
})

describe('sizes that must not look alike', () => {
  it('below the floor: no bar, “<” and the number', () => {
    const markup = draw(3.2e-9)
    expect(hasBar(markup)).toBe(false)
    expect(texts(markup)).toEqual(['< 3.2×10⁻⁹'])
  })

  it('below the floor without room for numbers: still “<”', () => {
    expect(texts(draw(3.2e-9, { number: 'none' }))).toEqual(['< '])
    expect(texts(draw(1e-3, { number: 'none' }))).toEqual([])
  })

  it('above the ceiling: a full bar, “>” and the number', () => {
    const markup = draw(250)
    expect(attributes(markup, 'width')).toEqual(['300'])
    expect(texts(markup)).toEqual(['> 250'])
  })

  it('exact zero: a hatched box and 0', () => {
    const markup = draw(0)
    expect(hasBar(markup)).toBe(false)
    expect(markup).toContain('hatch')
    expect(texts(markup)).toEqual(['0'])
  })

  it('overflow: an open bar and ∞', () => {
    const markup = draw(Infinity)
    expect(hasBar(markup)).toBe(false)
    expect(markup).toContain('bar-infinite')
    expect(texts(markup)).toEqual(['∞'])
  })

  it('NaN: a mark of its own and a sentence', () => {
    const markup = draw(NaN)
    expect(hasBar(markup)).toBe(false)
    expect(markup).toContain('undefined-mark')
    expect(texts(markup)).toEqual(['계산할 수 없어요'])
  })
})
