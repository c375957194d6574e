import { Drawing } from '../../plot/Drawing.tsx'
import { HaloText } from '../../plot/HaloText.tsx'
import { LinePath } from '../../plot/LinePath.tsx'

export interface LossPairProps {
  readonly width: number
  readonly height: number
  readonly label: string
  /** Loss before each step of the program as it is written. */
  readonly written: readonly number[]
  /** The same with every mistake mended; null where there is none. */
  readonly mended: readonly number[] | null
  /** A loss that the program as written cannot fall below. */
  readonly floor: { readonly value: number; readonly label: string } | null
}

const LEFT = 40
const RIGHT = 118
const TOP = 14
const BOTTOM = 30
/** Printed at the ends of the lines, so that both stay readable where they meet. */
const LINE = 17

/** Two losses over the same steps from the same weights, and what one of them cannot pass. */
export function LossPair({ width, height, label, written, mended, floor }: LossPairProps) {
  const steps = written.length - 1
  const bottom = height - BOTTOM
  const ceiling = ceilingOf([
    ...written.slice(0, 2),
    ...(mended?.slice(0, 2) ?? []),
    floor?.value ?? 0,
  ])
  const at = (loss: number): number => bottom - ((bottom - TOP) * Math.min(loss, ceiling)) / ceiling
  const xs = written.map((_, step) => LEFT + ((width - LEFT - RIGHT) * step) / steps)
  const end = width - RIGHT
  const writtenY = at(written.at(-1) ?? NaN)
  const mendedY = mended === null ? NaN : at(mended.at(-1) ?? NaN)
  const apart = Math.abs(writtenY - mendedY) < LINE ? (LINE - Math.abs(writtenY - mendedY)) / 2 : 0
  const push = writtenY > mendedY ? apart : -apart
  const ticks = [0, ceiling / 2, ceiling]
  return (
    <Drawing width={width} height={height} label={label}>
      <g className="loss-pair">
        {ticks.map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${LEFT} ${Math.round(at(tick)) + 0.5}H${end}`} />
            <text className="tick" x={LEFT - 8} y={at(tick) + 4} textAnchor="end">
              {tick.toFixed(1)}
            </text>
          </g>
        ))}
        {[0, steps / 2, steps].map((step) => (
          <text key={step} className="tick" x={xs[step]} y={height - 8} textAnchor="middle">
            {step === 0 ? '0걸음' : step}
          </text>
        ))}
        {floor !== null && (
          <path className="baseline" d={`M${LEFT} ${Math.round(at(floor.value)) + 0.5}H${end}`} />
        )}
        {mended !== null && <LinePath x={xs} y={mended.map(at)} className="curve mended" />}
        <LinePath x={xs} y={written.map(at)} className="curve written" />
        {floor !== null && (
          <HaloText className="tick" x={end - 4} y={at(floor.value) + 16} textAnchor="end">
            {floor.label}
          </HaloText>
        )}
        <text className="label" x={end + 8} y={writtenY + 4 + (mended === null ? 0 : push)}>
          지금 코드 {(written.at(-1) ?? NaN).toFixed(3)}
        </text>
        {mended !== null && (
          <text className="label" x={end + 8} y={mendedY + 4 - push}>
            고친 코드 {(mended.at(-1) ?? NaN).toFixed(3)}
          </text>
        )}
      </g>
    </Drawing>
  )
}

/** A round number a little above all of these. */
function ceilingOf(values: readonly number[]): number {
  const most = Math.max(...values, 0.1)
  return Math.ceil(most * 1.1 * 5) / 5
}
