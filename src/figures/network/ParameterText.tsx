import { formatFixed } from '../../formula/formatNumber.ts'
import { MathText } from '../../plot/MathText.tsx'
import type { Point } from './NetworkLayout.ts'
import { symbolSource } from './symbolSource.ts'

export interface ParameterTextProps {
  readonly symbol: string
  /** Printed value, or null where there is room for the name only. */
  readonly value: string | null
  /** ∂C/∂(parameter), once it is known. */
  readonly gradient: number | undefined
  readonly at: Point
  readonly anchor: 'start' | 'middle' | 'end'
}

/** `w₁₁ 0.8`, and below it the gradient with its sign. */
export function ParameterText({ symbol, value, gradient, at, anchor }: ParameterTextProps) {
  return (
    <>
      <text className="val halo-text" x={at.x} y={at.y} textAnchor={anchor}>
        <tspan className="symbol">
          <MathText source={symbolSource(symbol)} />
        </tspan>
        {value !== null && (
          <tspan className="number" dx="5" dy="-0.19em">
            {value}
          </tspan>
        )}
      </text>
      {gradient !== undefined && (
        <text
          className={`val halo-text gradient${gradient < 0 ? ' neg-text' : ''}`}
          x={at.x}
          y={at.y + 16}
          textAnchor={anchor}
          data-sym={`d${symbol}`}
        >
          <tspan className="symbol">∂</tspan>
          <tspan dx="3">{gradient === 0 ? '0' : formatFixed(gradient, 4)}</tspan>
        </text>
      )}
    </>
  )
}
