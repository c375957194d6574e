import { memo } from 'react'
import { DecadeGrid } from '../plot/DecadeGrid.tsx'
import type { DecadeRange } from '../plot/magnitude.ts'
import { formatNumber, formatRatio } from '../formula/formatNumber.ts'
import { showsNumber } from './GradientBars.tsx'
import { LayerBands, LayerTargets } from './LayerBands.tsx'
import { LayerLabels } from './LayerLabels.tsx'
import { drawingOrder, layerSymbol, rowMiddle } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'
import { MagnitudeBar } from './MagnitudeBar.tsx'

export interface ButterflySide {
  /** One size per layer, first hidden layer first, output last. */
  readonly values: ArrayLike<number>
  /** What the numbers say: they may change less often than the bars. */
  readonly printed: ArrayLike<number>
  readonly functionClass: string
}

export interface GradientButterflyProps {
  readonly rows: LayerRowsGeometry
  readonly x: number
  readonly width: number
  /** Width of the column of layer names between the two floors. */
  readonly centre: number
  /** Pixels beyond the ceilings that numbers may use. */
  readonly room: number
  readonly left: ButterflySide
  readonly right: ButterflySide
  /** Names of the two networks, said before their values. */
  readonly names: readonly [string, string]
  /** The same decades on both sides: two log axes with different floors cannot be compared. */
  readonly range: DecadeRange
  readonly fontSize: number
  readonly numbers: boolean
  readonly labelSpacing: number
  /** What stands under the ratio of layer 1 to the output. */
  readonly ratioNote: string
  /** The arrow that says which way the signal goes. */
  readonly arrow: boolean
}

/**
 * Two networks back to back: size per layer on log axes that share their floor, in the middle. The
 * numbers stand at the ends of the bars, the ratio of layer 1 to the output below each side.
 */
export function GradientButterfly(props: GradientButterflyProps) {
  const { rows, x, width, centre, range, fontSize, arrow } = props
  const middle = x + width / 2
  const length = (width - centre) / 2
  const floors = { left: middle - centre / 2, right: middle + centre / 2 }
  const scale = {
    top: rows.top - 4,
    bottom: rows.bottom + 4,
    floor: range.floor,
    ceiling: range.ceiling,
    labelY: rows.bottom + 21,
    labelSpacing: props.labelSpacing,
    length,
  }
  const foot = rows.bottom + (arrow ? 80 : 52)
  return (
    <g>
      <LayerBands rows={rows} x={x} width={width} />
      <g aria-hidden="true">
        <DecadeGrid x={floors.left} grows="left" {...scale} />
        <DecadeGrid x={floors.right} grows="right" {...scale} />
        <LayerLabels rows={rows} x={middle} anchor="middle" fontSize={fontSize} strong="ends" />
        <SideBars
          {...props}
          side={props.left}
          floorX={floors.left}
          length={length}
          direction={-1}
        />
        <SideBars
          {...props}
          side={props.right}
          floorX={floors.right}
          length={length}
          direction={1}
        />
        <Ratio
          side={props.left}
          note={props.ratioNote}
          x={floors.left - length / 2}
          y={foot}
          brief={!arrow}
        />
        <Ratio
          side={props.right}
          note={props.ratioNote}
          x={floors.right + length / 2}
          y={foot}
          brief={!arrow}
        />
        {arrow && <BackwardArrow x={middle} y={rows.bottom + 32} />}
      </g>
      <LayerTargets rows={rows} x={x} width={width} values={spokenPairs(props)} />
    </g>
  )
}

function spokenPairs({ left, right, names, rows }: GradientButterflyProps): readonly string[] {
  return Array.from({ length: rows.count }, (_, layer) =>
    [left, right]
      .map(({ printed }, side) => `${names[side] ?? ''} ${formatNumber(printed[layer] ?? NaN)}`)
      .join(', '),
  )
}

interface SideBarsProps extends GradientButterflyProps {
  readonly side: ButterflySide
  readonly floorX: number
  readonly length: number
  readonly direction: 1 | -1
}

function SideBars(props: SideBarsProps) {
  const { rows, side, range, direction, fontSize } = props
  return (
    <g className={side.functionClass}>
      {drawingOrder(rows).map((layer) => (
        <MagnitudeBar
          key={layer}
          value={side.values[layer] ?? NaN}
          printed={side.printed[layer] ?? NaN}
          floor={range.floor}
          ceiling={range.ceiling}
          x={props.floorX}
          length={props.length}
          room={props.room}
          direction={direction}
          y={rowMiddle(rows, layer)}
          thickness={rows.bar}
          fontSize={fontSize}
          number={
            props.numbers && showsNumber(side.values, layer)
              ? rows.labelled.has(layer)
                ? 'shown'
                : 'quiet'
              : 'none'
          }
          symbol={layerSymbol(layer, rows.count)}
        />
      ))}
    </g>
  )
}

function Ratio(props: {
  readonly side: ButterflySide
  readonly note: string
  readonly x: number
  readonly y: number
  readonly brief: boolean
}) {
  const { side, note, x, y, brief } = props
  const { printed, functionClass } = side
  const ratio = (printed[0] ?? NaN) / (printed[printed.length - 1] ?? NaN)
  return (
    <g className={functionClass} textAnchor="middle">
      <text className={brief ? 'big brief fl' : 'big fl'} x={x} y={y}>
        {formatRatio(ratio)}
      </text>
      <text className="note" x={x} y={y + 22}>
        {note}
      </text>
    </g>
  )
}

const BackwardArrow = memo(function BackwardArrow({ x, y }: { x: number; y: number }) {
  return (
    <g>
      <path className="direction" d={`M${x} ${y}v42m-5 -7l5 7l5 -7`} />
      <text x={x} y={y + 62} textAnchor="middle">
        역전파 방향
      </text>
    </g>
  )
})
