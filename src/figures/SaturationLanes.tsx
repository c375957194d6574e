import { activations } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'
import { DOMAIN } from './activationPanels.ts'
import type { ActivationPanel } from './activationPanels.ts'
import { functionStyle } from './functionStyle.ts'

export interface SaturationLanesProps {
  readonly panel: ActivationPanel
  readonly functions: readonly ActivationId[]
}

/** Below the axis, one lane per function: where its derivative is below 1 % of its largest. */
export function SaturationLanes({ panel, functions }: SaturationLanesProps) {
  const lanes = functions
    .map((id) => ({ id, intervals: saturatedIntervals(id) }))
    .filter(({ intervals }) => intervals.length > 0)
  if (lanes.length === 0) return null
  return (
    <g>
      {lanes.map(({ id, intervals }, lane) => {
        const y = panel.bottom + 28 + lane * 6
        return (
          <g key={id} className={functionStyle(id).className}>
            {intervals.map(([from, to]) => (
              <path key={from} className="lane st" d={`M${panel.x(from)} ${y}H${panel.x(to)}`} />
            ))}
          </g>
        )
      })}
      <text className="tick" x={panel.left} y={panel.bottom + 38 + lanes.length * 6}>
        포화된 구간
      </text>
    </g>
  )
}

/** Parts of the shown domain in which the function is saturated. */
function saturatedIntervals(id: ActivationId): readonly (readonly [number, number])[] {
  const { below, above } = activations[id].saturation
  const [start, end] = DOMAIN
  const intervals: (readonly [number, number])[] = []
  if (below !== null && -below > start) intervals.push([start, -below])
  if (above !== null && above < end) intervals.push([above, end])
  return intervals
}
