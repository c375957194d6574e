import { memo } from 'react'
import { activations } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'
import { formatFixed } from '../formula/formatNumber.ts'
import { axisTicks } from '../plot/axisTicks.ts'
import { Axis } from '../plot/Axis.tsx'
import { Drawing } from '../plot/Drawing.tsx'
import { GridLines } from '../plot/GridLines.tsx'
import { LinePath } from '../plot/LinePath.tsx'
import { markerPath } from '../plot/markerPath.ts'
import { MathText } from '../plot/MathText.tsx'
import { placeLabels } from '../plot/placeLabels.ts'
import { sampleFunction } from '../plot/sampleFunction.ts'
import { functionStyle } from './functionStyle.ts'

export interface DerivativeCurveProps {
  readonly width: number
  readonly height: number
  readonly label: string
  readonly activation: ActivationId
  /** Name of the derivative, e.g. `σ′`. */
  readonly name: string
  /** Where units stand on the curve; a lit symbol lights its marker. */
  readonly marks: readonly DerivativeMark[]
}

export interface DerivativeMark {
  /** `d3` */
  readonly symbol: string
  /** Pre-activation of the unit, and its formula, e.g. `s_3`. */
  readonly preActivation: number
  readonly source: string
  readonly dimmed: boolean
}

const DOMAIN = [-5, 5] as const
/** Highest value of the derivative of sigmoid, and of tanh and ReLU. */
const CEILING: Partial<Record<ActivationId, number>> = { sigmoid: 0.25 }

/** f′ over s with the units of a network on it: where each one stands decides what it lets pass. */
export const DerivativeCurve = memo(function DerivativeCurve(props: DerivativeCurveProps) {
  const { width, height, activation, name, marks } = props
  const { value, derivative, kinks } = activations[activation]
  const slope = (s: number) => derivative(s, value(s))
  const ceiling = CEILING[activation] ?? 1
  const style = functionStyle(activation)
  const plot = { left: 44, right: width - 18, top: 26, bottom: height - 30 }
  const x = (s: number) =>
    plot.left + ((s - DOMAIN[0]) / (DOMAIN[1] - DOMAIN[0])) * (plot.right - plot.left)
  const y = (slopeValue: number) =>
    plot.bottom - (slopeValue / (ceiling * 1.08)) * (plot.bottom - plot.top)
  const baselines = labelBaselines(
    marks,
    marks.map((mark) => y(slope(mark.preActivation))),
  )
  const pieces = sampleFunction(slope, DOMAIN, { breaks: kinks })
  return (
    <Drawing width={width} height={height} label={props.label}>
      <GridLines
        direction="horizontal"
        at={[y(ceiling / 2), y(ceiling)]}
        from={plot.left}
        to={plot.right}
      />
      <Axis
        side="left"
        at={plot.left}
        from={plot.top}
        to={plot.bottom}
        line={false}
        ticks={[
          { position: y(0), label: '0' },
          { position: y(ceiling), label: String(ceiling) },
        ]}
      />
      <Axis
        side="bottom"
        at={plot.bottom}
        from={plot.left}
        to={plot.right}
        ticks={axisTicks(DOMAIN, 5)
          .filter((tick) => Math.abs(tick.value) < 5)
          .map((tick) => ({ position: x(tick.value), label: tick.label }))}
      />
      <text x={plot.right} y={plot.bottom + 18} textAnchor="end">
        <MathText source="s" />
      </text>
      <g className={style.className}>
        {pieces.map((piece, index) => (
          <LinePath
            key={index}
            className="curve st"
            x={piece.map((sample) => x(sample.x))}
            y={piece.map((sample) => y(sample.y))}
          />
        ))}
        {marks.map((mark, index) => (
          <Mark
            key={mark.symbol}
            mark={mark}
            x={x(Math.min(DOMAIN[1], Math.max(DOMAIN[0], mark.preActivation)))}
            y={y(slope(mark.preActivation))}
            floor={plot.bottom}
            text={name}
            value={slope(mark.preActivation)}
            shape={style.marker}
            side={labelSide(marks, index)}
            baseline={baselines[index] ?? 0}
          />
        ))}
      </g>
    </Drawing>
  )
})

interface MarkProps {
  readonly mark: DerivativeMark
  readonly x: number
  readonly y: number
  readonly floor: number
  readonly text: string
  readonly value: number
  readonly shape: Parameters<typeof markerPath>[0]
  readonly side: -1 | 1
  readonly baseline: number
}

function Mark({ mark, x, y, floor, text, value, shape, side, baseline }: MarkProps) {
  return (
    <g className={mark.dimmed ? 'mark-point dim' : 'mark-point'} data-sym={mark.symbol}>
      <path className="drop-line" d={`M${x} ${y}V${floor}`} />
      <circle className="halo" cx={x} cy={y} r={12} />
      <path className="fl" d={markerPath(shape, x, y, 6)} />
      {/* Two texts: a rim drawn with the letters would cut into their neighbours. */}
      {['halo-only', 'val strong'].map((className) => (
        <text
          key={className}
          className={className}
          x={x + side * 12}
          y={baseline}
          textAnchor={side < 0 ? 'end' : 'start'}
        >
          {text.startsWith('σ') ? <MathText source={text} /> : text}
          (<MathText source={mark.source} />
          <tspan dy="-0.19em">{`) = ${formatFixed(value, 3)}`}</tspan>
        </text>
      ))}
    </g>
  )
}

/** Labels of the left half of the marks go left, of the right half right, unless at an edge. */
function labelSide(marks: readonly DerivativeMark[], index: number): -1 | 1 {
  const here = marks[index]?.preActivation ?? 0
  const lower = marks.filter((mark) => mark.preActivation < here).length
  if (here > 3) return -1
  if (here < -3) return 1
  return lower * 2 >= marks.length ? 1 : -1
}

/** Baselines of the labels: a little above their marks, a line apart on each side. */
function labelBaselines(
  marks: readonly DerivativeMark[],
  heights: readonly number[],
): readonly number[] {
  const baselines: number[] = []
  for (const side of [-1, 1]) {
    const indices = marks
      .map((_, index) => index)
      .filter((index) => labelSide(marks, index) === side)
    const placed = placeLabels(
      indices.map((index) => (heights[index] ?? 0) - 8),
      { distance: 17 },
    )
    indices.forEach((index, rank) => {
      baselines[index] = placed[rank] ?? 0
    })
  }
  return baselines
}
