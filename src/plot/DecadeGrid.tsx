import { memo } from 'react'
import { decadeLabel, decadeTicks } from './decadeTicks.ts'
import { GridLines, crisp } from './GridLines.tsx'

export interface DecadeGridProps {
  /** Where the floor lies. */
  readonly x: number
  readonly length: number
  /** `left`: sizes grow to the left of the floor. */
  readonly grows: 'right' | 'left'
  readonly top: number
  readonly bottom: number
  readonly floor: number
  readonly ceiling: number
  /** Baseline of the labels. */
  readonly labelY: number
  readonly labelSpacing?: number
  /** Which end is drawn as the axis. */
  readonly axisAt?: 'floor' | 'ceiling'
}

/** Vertical gridlines of a decade axis with their labels; the axis itself in ink. */
export const DecadeGrid = memo(function DecadeGrid(props: DecadeGridProps) {
  const { x, length, grows, top, bottom, floor, ceiling, labelY, axisAt = 'floor' } = props
  const { lines, labels } = decadeTicks({ floor, ceiling }, length, {
    ...(props.labelSpacing === undefined ? {} : { labelSpacing: props.labelSpacing }),
  })
  const position = (exponent: number): number => {
    const distance = (length * (exponent - floor)) / (ceiling - floor)
    return grows === 'right' ? x + distance : x - distance
  }
  const axis = axisAt === 'floor' ? floor : ceiling
  return (
    <g>
      <GridLines
        direction="vertical"
        at={lines.filter((exponent) => exponent !== axis).map(position)}
        from={top}
        to={bottom}
      />
      <path className="axis-line" d={`M${crisp(position(axis))} ${top}V${bottom}`} />
      {labels.map((exponent) => (
        <text key={exponent} className="tick" x={position(exponent)} y={labelY} textAnchor="middle">
          {decadeLabel(exponent)}
        </text>
      ))}
    </g>
  )
})
