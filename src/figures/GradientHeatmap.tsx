import { memo, useMemo } from 'react'
import { estimateTextWidth } from '../plot/estimateTextWidth.ts'
import { Heatmap } from '../plot/Heatmap.tsx'
import type { HeatmapLevels } from '../plot/heatmapLevels.ts'
import { longestRun } from '../plot/heatmapPaths.ts'
import type { DecadeRange } from '../plot/magnitude.ts'
import { historyLevels } from './historyLevels.ts'
import type { LayerHistory } from './historyLevels.ts'
import { layerSymbol } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'

export interface GradientHeatmapProps {
  readonly rows: LayerRowsGeometry
  readonly history: LayerHistory
  readonly range: DecadeRange
  readonly x: number
  readonly width: number
  readonly fontSize: number
  /** Short form of the sentence in the lowest row, where room is scarce. */
  readonly brief: boolean
}

/**
 * Size per layer over time in the magnitude ramp, which ends in the paper: a small gradient fades
 * into the page, so the lowest row says that it is still there. The line at the right edge is now.
 */
export const GradientHeatmap = memo(function GradientHeatmap(props: GradientHeatmapProps) {
  const { rows, history, range, x, width, fontSize } = props
  const { floor, ceiling } = range
  const levels = useMemo(
    () => historyLevels(history, rows.count, { floor, ceiling }, width),
    [history, rows.count, floor, ceiling, width],
  )
  const sentence = props.brief ? '0은 아니에요' : '보이지 않지만 0은 아니에요'
  const faded = fadedPlace(levels, rows.rowHeight, width, {
    width: estimateTextWidth(sentence, fontSize) + 16,
    height: fontSize + 2,
  })
  const right = x + width
  return (
    <g>
      <Heatmap
        heatmap={levels}
        x={x}
        y={rows.top}
        width={width}
        rowHeight={rows.rowHeight}
        gap={rows.rowHeight >= 8 ? 2 : 1}
      />
      {faded !== null && (
        <text
          x={x + faded.start + 8}
          y={rows.bottom - faded.height / 2 + fontSize * 0.36}
          data-sym={layerSymbol(0, rows.count)}
        >
          {sentence}
        </text>
      )}
      <path className="now" d={`M${right} ${rows.top - 6}V${rows.bottom + 4}`} />
      <text className="tick" x={x} y={rows.bottom + 20}>
        {history.steps[0] ?? 0}
      </text>
      <text className="lbl" x={right} y={rows.bottom + 20} textAnchor="end">
        지금
      </text>
    </g>
  )
}, sameDrawing)

/**
 * A running session sends its history anew with every snapshot, while a record comes only now and
 * then: comparing thousands of numbers is far cheaper than drawing them.
 */
function sameDrawing(before: GradientHeatmapProps, after: GradientHeatmapProps): boolean {
  return (
    before.rows === after.rows &&
    before.range.floor === after.range.floor &&
    before.range.ceiling === after.range.ceiling &&
    before.x === after.x &&
    before.width === after.width &&
    before.fontSize === after.fontSize &&
    before.brief === after.brief &&
    sameNumbers(before.history.steps, after.history.steps) &&
    sameNumbers(before.history.values, after.history.values)
  )
}

function sameNumbers(before: ArrayLike<number>, after: ArrayLike<number>): boolean {
  if (before === after) return true
  if (before.length !== after.length) return false
  // From the end: that is where a new record differs.
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (!Object.is(before[index], after[index])) return false
  }
  return true
}

/**
 * A place of this size in the lowest rows whose cells have all faded into the paper: its distance
 * from the left edge and the height of the rows it takes; or null.
 */
function fadedPlace(
  levels: HeatmapLevels,
  rowHeight: number,
  width: number,
  needed: { readonly width: number; readonly height: number },
): { readonly start: number; readonly height: number } | null {
  const count = Math.ceil(needed.height / rowHeight)
  if (count > levels.rows) return null
  let start = 0
  let end = width
  for (let row = levels.rows - count; row < levels.rows; row += 1) {
    const run = longestRun(levels, row, 0, width)
    if (run === null) return null
    start = Math.max(start, run.start)
    end = Math.min(end, run.start + run.length)
  }
  return end - start >= needed.width ? { start, height: count * rowHeight } : null
}
