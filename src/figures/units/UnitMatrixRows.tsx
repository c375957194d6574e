import { memo, useMemo } from 'react'
import { unitMatrixPaths } from './unitMatrixPaths.ts'
import type { UnitMatrix } from './unitMatrixPaths.ts'
import type { UnitRowsLayout } from './unitRowsLayout.ts'

export interface UnitMatrixRowsProps {
  readonly layout: UnitRowsLayout
  readonly matrix: UnitMatrix
}

/** Every unit a row, every sample a column: on is filled, off one slash, dead crossed out. */
export const UnitMatrixRows = memo(function UnitMatrixRows(props: UnitMatrixRowsProps) {
  const { layout, matrix } = props
  const { bands, rowHeight, markX } = layout
  const { x, width } = layout.matrix
  const paths = useMemo(
    () =>
      bands.map(({ layer, top }) =>
        unitMatrixPaths(matrix, layer, { x, width, top, rowHeight, markX }),
      ),
    [bands, matrix, x, width, rowHeight, markX],
  )
  const change = firstOfClassOne(matrix.classes)
  const samples = matrix.classes.length
  const boundary = Math.round(x + (change * width) / samples) - 0.5
  return (
    <g>
      {paths.map(({ on, off, dead, circles, crosses }, layer) => (
        <g key={layer}>
          {on !== '' && <path className="unit-on fl" d={on} />}
          {off !== '' && <path className="unit-off" d={off} />}
          {dead !== '' && <path className="unit-dead" d={dead} />}
          {circles !== '' && <path className="unit-dead-circle" d={circles} />}
          {crosses !== '' && <path className="unit-dead-cross" d={crosses} />}
        </g>
      ))}
      <text className="tick" x={x} y={layout.classY}>
        {`○ 입력 ${change}개`}
      </text>
      {change < samples && (
        <>
          <path
            className="unit-classes"
            d={`M${boundary} ${layout.classY - 10}V${layout.bottom}`}
          />
          <text className="tick" x={boundary + 4} y={layout.classY}>
            {`● 입력 ${samples - change}개`}
          </text>
        </>
      )}
    </g>
  )
})

function firstOfClassOne(classes: ArrayLike<number>): number {
  const found = Array.from(classes).indexOf(1)
  return found < 0 ? classes.length : found
}
