/** The part of the plane that is shown: |x₁| ≤ halfX, |x₂| ≤ halfY. */
export interface DecisionWindow {
  readonly halfX: number
  readonly halfY: number
}

const MARGIN = 1.1
/** The axes may differ in scale by this factor: shapes stay recognisable. */
const MOST_STRETCH = 1.5

/**
 * The window that holds all points with a margin, never beyond the extent on which the field is
 * known, stretched to fill a frame of `aspect` = height / width.
 */
export function decisionWindow(
  points: ArrayLike<number>,
  extent: number,
  aspect: number,
): DecisionWindow {
  let reachX = 0
  let reachY = 0
  for (let index = 0; index + 1 < points.length; index += 2) {
    reachX = Math.max(reachX, Math.abs(points[index] ?? 0))
    reachY = Math.max(reachY, Math.abs(points[index + 1] ?? 0))
  }
  const within = (half: number): number => Math.min(extent, half)
  const halfX = within(reachX === 0 ? extent : reachX * MARGIN)
  const halfY = within(reachY === 0 ? extent : reachY * MARGIN)
  return {
    halfX: within(Math.max(halfX, halfY / aspect / MOST_STRETCH)),
    halfY: within(Math.max(halfY, (halfX * aspect) / MOST_STRETCH)),
  }
}
