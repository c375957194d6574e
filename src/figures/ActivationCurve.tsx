import { memo } from 'react'
import { activations } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'
import { LinePath } from '../plot/LinePath.tsx'
import { sampleFunction } from '../plot/sampleFunction.ts'
import type { Sample } from '../plot/sampleFunction.ts'
import { DOMAIN, readQuantity } from './activationPanels.ts'
import type { ActivationPanel } from './activationPanels.ts'
import type { FunctionStyle } from './functionStyle.ts'

export interface ActivationCurveProps {
  readonly panel: ActivationPanel
  readonly activation: ActivationId
  readonly style: FunctionStyle
  readonly s: number
}

/** Half-length of the tangent, in data units of s. */
const TANGENT = 1.3
/** Slopes left and right of a kink that differ by less meet there. */
const JUMP = 1e-6

/** A curve cut off at the panel's edge; f with its tangent at s, f′ with its jumps. */
export function ActivationCurve({ panel, activation, style, s }: ActivationCurveProps) {
  return (
    <g className={style.className}>
      <Curve panel={panel} activation={activation} />
      {panel.quantity === 'value' && <Tangent panel={panel} activation={activation} s={s} />}
    </g>
  )
}

const Curve = memo(function Curve(props: {
  readonly panel: ActivationPanel
  readonly activation: ActivationId
}) {
  const { panel, activation } = props
  const read = readQuantity(activation, panel.quantity)
  const inside = (s: number) => {
    const value = read(s)
    return value > panel.high + 0.05 || value < panel.low - 0.05 ? NaN : value
  }
  const pieces = sampleFunction(inside, DOMAIN, { breaks: activations[activation].kinks })
  return (
    <>
      {pieces.map((piece, index) => (
        <Piece key={index} panel={panel} piece={piece} />
      ))}
      {panel.quantity === 'derivative' &&
        activations[activation].kinks.map((kink) => (
          <Jump key={kink} panel={panel} read={read} kink={kink} />
        ))}
    </>
  )
})

function Piece({
  panel,
  piece,
}: {
  readonly panel: ActivationPanel
  readonly piece: readonly Sample[]
}) {
  return (
    <LinePath
      className="curve st"
      x={piece.map((sample) => panel.x(sample.x))}
      y={piece.map((sample) => panel.y(sample.y))}
    />
  )
}

/** Where f has a kink, f′ jumps: open ends, and a full point at the value PyTorch chooses. */
function Jump(props: {
  readonly panel: ActivationPanel
  readonly read: (s: number) => number
  readonly kink: number
}) {
  const { panel, read, kink } = props
  const [left, right] = [read(kink - 1e-9), read(kink + 1e-9)]
  if (Math.abs(left - right) < JUMP) return null
  const chosen = read(kink)
  const x = panel.x(kink)
  return (
    <>
      {[left, right]
        .filter((end) => Math.abs(end - chosen) > JUMP)
        .map((end) => (
          <circle key={end} className="open-end st" cx={x} cy={panel.y(end)} r={4} />
        ))}
      <circle className="fl" cx={x} cy={panel.y(chosen)} r={4} />
    </>
  )
}

function Tangent(props: {
  readonly panel: ActivationPanel
  readonly activation: ActivationId
  readonly s: number
}) {
  const { panel, activation, s } = props
  const value = readQuantity(activation, 'value')(s)
  const slope = readQuantity(activation, 'derivative')(s)
  if (value > panel.high || value < panel.low || !Number.isFinite(slope)) return null
  // Equal length on paper whatever the slope.
  const run = TANGENT / Math.sqrt(1 + slope * slope)
  const point = (ds: number) =>
    `${panel.x(s + ds).toFixed(1)} ${panel.y(value + slope * ds).toFixed(1)}`
  return <path className="tangent" d={`M${point(-run)}L${point(run)}`} />
}
