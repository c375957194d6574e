import { hatchPath } from './hatchPath.ts'
import { RAMP_STEPS, UNDEFINED_LEVEL, ZERO_LEVEL } from './heatmapLevels.ts'
import type { HeatmapLevels } from './heatmapLevels.ts'

export interface HeatmapPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly rowHeight: number
  /** Paper between rows; half of it above and half below each row. */
  readonly gap: number
}

export interface HeatmapPaths {
  /** One path of rectangles per step of the ramp; empty where a step does not occur. */
  readonly ramp: readonly string[]
  /** Hatching of exact zeros. */
  readonly zeros: string
  /** Outlines of runs of cells that are not finite, and their centres. */
  readonly undefinedCells: string
  readonly marks: readonly { readonly x: number; readonly y: number }[]
}

/** Rectangles on whole pixels; equal neighbours of a row are one rectangle. */
export function heatmapPaths(heatmap: HeatmapLevels, place: HeatmapPlace): HeatmapPaths {
  const { rows, edges, levels } = heatmap
  const { x, y, width, rowHeight, gap } = place
  const columns = edges.length - 1
  const borders = Array.from(edges, (share) => Math.round(x + share * width))
  const height = rowHeight - gap
  const ramp: string[] = new Array<string>(RAMP_STEPS).fill('')
  const marks: { x: number; y: number }[] = []
  let zeros = ''
  let undefinedCells = ''
  for (let row = 0; row < rows; row += 1) {
    const top = y + row * rowHeight + gap / 2
    for (let start = 0; start < columns;) {
      const level = levels[row * columns + start] ?? UNDEFINED_LEVEL
      let end = start + 1
      while (end < columns && levels[row * columns + end] === level) end += 1
      const left = borders[start] ?? x
      const length = (borders[end] ?? x) - left
      if (level === ZERO_LEVEL) zeros += hatchPath(left, top, length, height)
      else if (level === UNDEFINED_LEVEL) {
        undefinedCells += `M${left + 0.5} ${top + 0.5}h${length - 1}v${height - 1}h${1 - length}z`
        marks.push({ x: left + length / 2, y: top + height / 2 })
      } else ramp[level] = `${ramp[level] ?? ''}M${left} ${top}h${length}v${height}h${-length}z`
      start = end
    }
  }
  return { ramp, zeros, undefinedCells, marks }
}

/** Longest run of one level in a row, in pixels from the left edge, or null. */
export function longestRun(
  { edges, levels }: HeatmapLevels,
  row: number,
  level: number,
  width: number,
): { readonly start: number; readonly length: number } | null {
  const columns = edges.length - 1
  let best: { start: number; length: number } | null = null
  for (let start = 0; start < columns;) {
    let end = start + 1
    while (end < columns && levels[row * columns + end] === levels[row * columns + start]) end += 1
    if (levels[row * columns + start] === level) {
      const from = (edges[start] ?? 0) * width
      const length = (edges[end] ?? 1) * width - from
      if (best === null || length > best.length) best = { start: from, length }
    }
    start = end
  }
  return best
}
