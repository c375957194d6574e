import { memo, useMemo } from 'react'
import { contourPaths } from './contourPaths.ts'
import type { GridPlace, SquareGrid } from './contourPaths.ts'

export interface ContourLineProps {
  readonly grid: SquareGrid
  readonly threshold: number
  readonly place: GridPlace
  readonly regionClassName: string
  readonly lineClassName: string
}

/** The line of one threshold on a square grid and the region above it. */
export const ContourLine = memo(function ContourLine(props: ContourLineProps) {
  const { grid, threshold, place, regionClassName, lineClassName } = props
  const { region, line } = useMemo(
    () => contourPaths(grid, threshold, place),
    [grid, threshold, place],
  )
  return (
    <>
      {region !== '' && <path className={regionClassName} d={region} fillRule="evenodd" />}
      {line !== '' && <path className={lineClassName} d={line} />}
    </>
  )
})
