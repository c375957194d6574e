import { memo, useMemo } from 'react'
import { inkPaths } from './inkPaths.ts'

export interface InkPictureProps {
  /** Row-major, from 0 to `most`. */
  readonly counts: ArrayLike<number>
  readonly most: number
  readonly columns: number
  readonly left: number
  readonly top: number
  readonly cell: number
}

/** A picture of square cells: the more ink, the darker. */
export const InkPicture = memo(function InkPicture(props: InkPictureProps) {
  const { counts, most, columns, left, top, cell } = props
  const levels = useMemo(
    () => inkPaths(counts, most, columns, { left, top, cell }),
    [counts, most, columns, left, top, cell],
  )
  return levels.map(({ share, path }) => (
    <path key={share} className="digit-ink" fillOpacity={share} d={path} />
  ))
})
