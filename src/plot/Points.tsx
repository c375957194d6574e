import { memo } from 'react'
import { markerPath } from './markerPath.ts'
import type { MarkerShape } from './markerPath.ts'

export interface PointsProps {
  /** Pixel positions. */
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
  readonly radius: number
  readonly shape?: MarkerShape
  readonly className?: string
}

/** Many equal markers as one path; positions that are not finite are left out. */
export const Points = memo(function Points(props: PointsProps) {
  const { x, y, radius, shape = 'circle', className = 'fl' } = props
  let path = ''
  for (let index = 0; index < x.length; index += 1) {
    const px = x[index] ?? NaN
    const py = y[index] ?? NaN
    if (Number.isFinite(px) && Number.isFinite(py)) path += markerPath(shape, px, py, radius)
  }
  return path === '' ? null : <path className={className} d={path} />
})
