/**
 * Three sizes a figure is drawn at. The prerendered page holds one drawing of each and CSS
 * container queries show the right one; once alive, a figure is drawn at the observed width with
 * the height of its size, so that nothing moves.
 */
export type FrameSize = 'compact' | 'medium' | 'wide'

/** Lower bound of the container width of each size, and the width the prerendered drawing has. */
export const FRAME_SIZES: Readonly<Record<FrameSize, { minimum: number; drawnAt: number }>> = {
  compact: { minimum: 0, drawnAt: 350 },
  medium: { minimum: 480, drawnAt: 664 },
  wide: { minimum: 900, drawnAt: 1296 },
}

export function frameSizeOf(width: number): FrameSize {
  if (width >= FRAME_SIZES.wide.minimum) return 'wide'
  return width >= FRAME_SIZES.medium.minimum ? 'medium' : 'compact'
}
