import { describe, expect, it } from 'vitest'
import { FRAME_SIZES } from '../../src/plot/FrameSize.ts'
import type { FrameSize } from '../../src/plot/FrameSize.ts'
import { ResponsiveFrame } from '../../src/plot/ResponsiveFrame.tsx'
import { attributes, renderQuietly } from '../plot/renderQuietly.ts'
import type { Example } from './Example.ts'

const modules = import.meta.glob<{ default: Example }>('./*.example.tsx', { eager: true })
const examples = Object.entries(modules).map(([file, { default: example }]) => ({
  file,
  ...example,
}))

/** Widths a reader may have at a size, the narrowest first. */
const widths = (size: FrameSize): readonly number[] => [
  Math.max(280, FRAME_SIZES[size].minimum),
  FRAME_SIZES[size].drawnAt,
]

describe.each(examples)('$name', ({ heights, render }) => {
  it('prerenders at three sizes without a warning', () => {
    const markup = renderQuietly(<ResponsiveFrame heights={heights}>{render}</ResponsiveFrame>)
    expect(markup.match(/<svg class="c"/g)?.length).toBe(3)
  })

  it.each(['compact', 'medium', 'wide'] as const)('stays inside its frame: %s', (size) => {
    for (const width of widths(size)) {
      const height = heights[size]
      const markup = renderQuietly(render({ width, height, size }))
      const baselines = [...markup.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y))
      expect(baselines.length).toBeGreaterThan(0)
      expect(Math.max(...baselines)).toBeLessThanOrEqual(height)
      const places = [...markup.matchAll(/<text[^>]* x="([\d.-]+)"/g)].map(([, x]) => Number(x))
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...places)).toBeLessThanOrEqual(width)
    }
  })

  it('has a sentence as its name', () => {
    const markup = renderQuietly(render({ width: 664, height: heights.medium, size: 'medium' }))
    expect(attributes(markup, 'aria-label')[0]).toMatch(/\.$/)
  })
})
