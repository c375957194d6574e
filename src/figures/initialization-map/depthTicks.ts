import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import type { AxisMark } from './InitializationMaps.tsx'

const TICK_SIZE = 12.5
/** Pixels between two labels. */
const TICK_GAP = 6

/** Marks along the depth; a label that would touch the one before it is left out. */
export function depthTicks(
  marks: readonly AxisMark[],
  { x, width, keepsInside }: { x: number; width: number; keepsInside: boolean },
): { readonly position: number; readonly label: string }[] {
  const ticks: { position: number; label: string }[] = []
  let free = -Infinity
  for (const { share, label } of marks) {
    const half = estimateTextWidth(label, TICK_SIZE) / 2
    const at = x + share * width
    const position = keepsInside && ticks.length === 0 ? Math.max(at, x + half) : at
    if (position - half < free) continue
    ticks.push({ position, label })
    free = position + half + TICK_GAP
  }
  return ticks
}
