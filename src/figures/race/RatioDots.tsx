import { memo } from 'react'
import { Points } from '../../plot/Points.tsx'
import type { MarkerShape } from '../../plot/markerPath.ts'
import { GridLines } from '../../plot/GridLines.tsx'
import { HaloText } from '../../plot/HaloText.tsx'
import { functionStyle } from '../functionStyle.ts'
import { formatNumber, formatRatio } from '../../formula/formatNumber.ts'
import type { RacePanel } from './raceLayout.ts'
import type { RaceRatios } from './RaceData.ts'
import { ratioShare, stackRatios } from './stackRatios.ts'
import type { StackedRatio } from './stackRatios.ts'

export interface RatioDotsProps {
  readonly panel: RacePanel
  readonly ratios: RaceRatios
  /** What the reader predicted, as a ratio, or null. */
  readonly predicted: number | null
}

const TICKS = [
  [1 / 5, '1/5'],
  [1 / 2, '1/2'],
  [2, '2'],
  [5, '5'],
  [10, '10'],
] as const

/** The claim this figure measures: Figure 1 of AlexNet, one network on one task. */
const CLAIM = 6
const PITCH = 9

/** Steps of tanh over steps of ReLU, one mark a seed, stacked; the shape says who was first. */
export const RatioDots = memo(function RatioDots({ panel, ratios, predicted }: RatioDotsProps) {
  const { left, right, top, bottom } = panel
  const x = (ratio: number): number => left + (right - left) * ratioShare(ratio)
  const placed = stackRatios(ratios.ratios, right - left, bottom - top, PITCH)
  const winners = [
    ['tanh', placed.filter(({ ratio }) => ratio < 1)],
    ['relu', placed.filter(({ ratio }) => ratio > 1)],
  ] as const
  const isKnown = ({ ratio }: StackedRatio): boolean => ratio > 0 && ratio < Infinity
  const ties = placed.filter(({ ratio }) => ratio === 1)
  const { median, range } = ratios
  return (
    <g>
      <text className="lbl" x={left - 14} y={top - 58}>
        tanh ÷ ReLU <tspan className="tick">시드마다 걸음의 비</tspan>
      </text>
      <GridLines
        direction="vertical"
        at={TICKS.map(([ratio]) => x(ratio))}
        from={top}
        to={bottom}
      />
      {TICKS.map(([ratio, label]) => (
        <text key={label} className="tick" x={x(ratio)} y={bottom + 18} textAnchor="middle">
          {label}
        </text>
      ))}
      <path className="axis-line" d={`M${x(1)} ${top}V${bottom}M${left} ${bottom}H${right}`} />
      <text className="val" x={x(1)} y={bottom + 18} textAnchor="middle">
        1배
      </text>
      <g className="f-tanh">
        <text className="fl" x={x(1) - 10} y={top - 12} textAnchor="end">
          ← tanh가 먼저
        </text>
      </g>
      <g className="f-relu">
        <text className="fl" x={x(1) + 10} y={top - 12}>
          ReLU가 먼저 →
        </text>
      </g>
      <path className="drop-line" d={`M${x(CLAIM)} ${top + 14}V${bottom}`} />
      <HaloText className="tick" x={x(CLAIM) + 4} y={top + 10} textAnchor="middle">
        AlexNet 6배
      </HaloText>
      {winners.map(([activation, dots]) => {
        const style = functionStyle(activation)
        return (
          <g key={activation} className={style.className}>
            <RatioMarks panel={panel} dots={dots.filter(isKnown)} shape={style.marker} />
            {/* Only one of the two arrived: how many times is not known. */}
            <RatioMarks
              panel={panel}
              dots={dots.filter((dot) => !isKnown(dot))}
              shape={style.marker}
              className="run-unfinished"
            />
          </g>
        )
      })}
      <RatioMarks panel={panel} dots={ties} shape="diamond" className="b-pos" />
      {predicted !== null && (
        <g className="ghost">
          <path className="ghost-line" d={`M${x(predicted)} ${top + 20}V${bottom}`} />
          <HaloText x={x(predicted)} y={top + 30} textAnchor="middle">
            내 예상
          </HaloText>
        </g>
      )}
      {!Number.isNaN(median) && (
        <>
          <path
            className="median"
            d={`M${x(range[0])} ${bottom + 30}H${x(range[1])}M${x(median)} ${bottom + 24}v12`}
          />
          <text
            className="val strong"
            x={labelX(x(median), panel)}
            y={bottom + 52}
            textAnchor="middle"
          >
            {`중앙값 ${ratioText(median)}`}
          </text>
        </>
      )}
    </g>
  )
})

interface RatioMarksProps {
  readonly panel: RacePanel
  readonly dots: readonly StackedRatio[]
  readonly shape: MarkerShape
  readonly className?: string
}

function RatioMarks({ panel, dots, shape, className = 'fl' }: RatioMarksProps) {
  return (
    <Points
      x={dots.map((dot) => panel.left + dot.x)}
      y={dots.map((dot) => panel.bottom - dot.y)}
      radius={3.6}
      shape={shape}
      className={className}
    />
  )
}

/** The label of the median stays inside the panel. */
function labelX(x: number, { left, right }: RacePanel): number {
  return Math.min(Math.max(x, left + 44), right - 44)
}

function ratioText(ratio: number): string {
  if (ratio === 0) return '0배'
  return ratio < 1 ? `${formatNumber(ratio)}배` : formatRatio(ratio)
}
