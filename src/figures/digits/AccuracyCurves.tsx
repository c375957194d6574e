import { memo } from 'react'
import { HaloText } from '../../plot/HaloText.tsx'
import { LinePath } from '../../plot/LinePath.tsx'
import { markerPath } from '../../plot/markerPath.ts'
import type { FunctionStyle } from '../functionStyle.ts'

export interface AccuracyCurvesProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Share of right answers per record, 0–1, the last one now. */
  readonly training: ArrayLike<number>
  readonly test: ArrayLike<number>
  readonly style: FunctionStyle
  /** The share a guess gets right, dotted. */
  readonly guess: { readonly value: number; readonly label: string }
}

/**
 * Shares of right answers over the steps of a run: of images it has never seen as the line of its
 * function, of those it trains on as a thin one. The lower edge is 0, the upper one all.
 */
export const AccuracyCurves = memo(function AccuracyCurves(props: AccuracyCurvesProps) {
  const { x, y, width, height, training, test, style, guess } = props
  const count = test.length
  const at = (share: number): number => y + height * (1 - share)
  const xs = Array.from({ length: count }, (_, record) =>
    count < 2 ? x + width : x + (width * record) / (count - 1),
  )
  const guessY = at(guess.value)
  const endY = at(test[count - 1] ?? NaN)
  return (
    <g className={style.className}>
      <path
        className="grid"
        d={`M${x} ${Math.round(y) + 0.5}h${width}M${x} ${Math.round(y + height / 2) + 0.5}h${width}M${x} ${Math.round(y + height) + 0.5}h${width}`}
      />
      <path className="baseline" d={`M${x} ${Math.round(guessY) + 0.5}h${width}`} />
      <LinePath x={xs} y={Array.from(training, at)} className="curve training" />
      <LinePath x={xs} y={Array.from(test, at)} className="curve st" />
      {Number.isFinite(endY) && (
        <path className="fl" d={markerPath(style.marker, x + width, endY, 4.5)} />
      )}
      <HaloText className="tick" x={x + width - 12} y={y + height / 2 - 6} textAnchor="end">
        50%
      </HaloText>
      <HaloText className="tick" x={x + width - 12} y={guessY - 6} textAnchor="end">
        {guess.label}
      </HaloText>
    </g>
  )
})
