import { activations } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'
import { formatFixed } from '../formula/formatNumber.ts'
import { Axis } from '../plot/Axis.tsx'
import { GridLines } from '../plot/GridLines.tsx'
import { HaloText } from '../plot/HaloText.tsx'
import { markerPath } from '../plot/markerPath.ts'
import { MathText } from '../plot/MathText.tsx'
import { placeLabels } from '../plot/placeLabels.ts'
import { ActivationCurve } from './ActivationCurve.tsx'
import { readQuantity } from './activationPanels.ts'
import type { ActivationPanel } from './activationPanels.ts'
import { functionStyle } from './functionStyle.ts'
import { SaturationLanes } from './SaturationLanes.tsx'

export interface CurvePanelProps {
  readonly panel: ActivationPanel
  readonly functions: readonly ActivationId[]
  readonly s: number
}

const HEADINGS = { value: '활성화 함수', derivative: '도함수' } as const
const SOURCES = { value: 'f(s)', derivative: 'f′(s)' } as const
const SYMBOLS = { value: 'f', derivative: 'df' } as const

/** One panel: curves with their names, a drop line at s, and the value of each function there. */
export function CurvePanel({ panel, functions, s }: CurvePanelProps) {
  const { quantity } = panel
  const styles = stylesOf(functions)
  const at = functions.map((id) => readQuantity(id, quantity)(s))
  const shown = at.map((value) => clampTo(panel, value))
  const labels = placeLabels(
    shown.map((value) => panel.y(value) - 9),
    { distance: 17, lower: panel.top - 4, upper: panel.bottom - 4 },
  )
  const toRight = s < 4.6
  return (
    <g>
      <text className="lbl" x={panel.left - 34} y={panel.top - 20}>
        {HEADINGS[quantity]}{' '}
        <tspan className="heading-formula" dx="4">
          <MathText source={SOURCES[quantity]} />
        </tspan>
      </text>
      <GridLines
        direction="horizontal"
        at={panel.marks.map((mark) => panel.y(mark))}
        from={panel.left}
        to={panel.right}
      />
      <Axis
        side="left"
        at={panel.left}
        from={panel.top}
        to={panel.bottom}
        line={false}
        ticks={[0, ...panel.marks].map((mark) => ({
          position: panel.y(mark),
          label: formatTick(mark),
        }))}
      />
      <Axis side="bottom" at={panel.y(0)} from={panel.left} to={panel.right} ticks={[]} />
      {[-6, -4, -2, 0, 2, 4, 6].map((tick) => (
        <text
          key={tick}
          className="tick"
          x={panel.x(tick)}
          y={panel.bottom + 18}
          textAnchor="middle"
        >
          {formatTick(tick)}
        </text>
      ))}
      <SaturationLanes panel={panel} functions={functions} />
      <g data-sym="s">
        <path className="halo-edge" d={`M${panel.x(s)} ${panel.top}V${panel.bottom}`} />
        <path className="halo halo-band" d={`M${panel.x(s)} ${panel.top}V${panel.bottom}`} />
        <path className="drop-line" d={`M${panel.x(s)} ${panel.top}V${panel.bottom}`} />
      </g>
      {functions.map((id, index) => (
        <ActivationCurve
          key={id}
          panel={panel}
          activation={id}
          style={styles[index] ?? functionStyle(id)}
          s={s}
        />
      ))}
      {functions.map((id, index) => {
        const style = styles[index] ?? functionStyle(id)
        const value = at[index] ?? NaN
        const y = panel.y(shown[index] ?? 0)
        return (
          <g key={id} className={style.className} data-sym={SYMBOLS[quantity]}>
            <circle className="halo" cx={panel.x(s)} cy={y} r={12} />
            <path className="fl" d={markerPath(style.marker, panel.x(s), y, 6)} />
            <HaloText
              className="val strong"
              x={panel.x(s) + (toRight ? 12 : -12)}
              y={labels[index]}
              textAnchor={toRight ? 'start' : 'end'}
            >
              {functions.length > 1 && (
                <tspan className="fl name">{`${activations[id].label} `}</tspan>
              )}
              {formatFixed(value, 2)}
            </HaloText>
          </g>
        )
      })}
    </g>
  )
}

/** All functions without a colour of their own share one: the second gets another dash. */
function stylesOf(functions: readonly ActivationId[]) {
  let others = 0
  return functions.map((id) => {
    const style = functionStyle(id, others)
    if (style.className.startsWith('f-other')) others += 1
    return style
  })
}

function clampTo(panel: ActivationPanel, value: number): number {
  return Math.min(panel.high, Math.max(panel.low, value))
}

function formatTick(value: number): string {
  return String(value).replace('-', '−')
}
