import { memo } from 'react'
import { DecadeGrid } from '../plot/DecadeGrid.tsx'
import { estimateTextWidth } from '../plot/estimateTextWidth.ts'
import { HaloText } from '../plot/HaloText.tsx'
import type { DecadeRange } from '../plot/magnitude.ts'
import { factorText } from './factorText.ts'
import { ZERO_MARK, factorWalkPaths } from './factorWalkPaths.ts'
import type { WalkEnd } from './factorWalkPaths.ts'
import { drawingOrder, layerSymbol, rowMiddle, rowTop } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'
import { zeroBox } from './MagnitudeBar.tsx'
import { formatNumber } from '../formula/formatNumber.ts'

export interface FactorWalkProps {
  readonly rows: LayerRowsGeometry
  /** ‖∂C/∂s‖ per layer, first hidden layer first. */
  readonly errorSignal: ArrayLike<number>
  /** ‖Wᵀδ‖ / ‖δ‖ of the step that arrives at each layer; NaN for the output. */
  readonly weightFactor: ArrayLike<number>
  /** What the two columns say: it may change less often than the walk. */
  readonly printed: PrintedFactors
  readonly range: DecadeRange
  readonly functionClass: string
  readonly x: number
  readonly length: number
  readonly fontSize: number
  readonly labelSpacing?: number
  /** Right edges of the two columns of factors. */
  readonly columns: { readonly weight: number; readonly derivative: number }
}

export interface PrintedFactors {
  readonly weightFactor: ArrayLike<number>
  /** ‖Wᵀδ ⊙ f′‖ / ‖Wᵀδ‖ of the step that arrives at each layer; NaN for the output. */
  readonly derivativeFactor: ArrayLike<number>
}

/**
 * Multiplication as a walk: on a log axis the factors of weights and derivatives are arrows laid
 * head to tail, from the output's error down to layer 1.
 */
export const FactorWalk = memo(function FactorWalk(props: FactorWalkProps) {
  const { rows, range, x, length, columns, fontSize, errorSignal, weightFactor } = props
  const walk = factorWalkPaths({ errorSignal, weightFactor }, rows, range, { x, length })
  const stroke = Math.min(3, Math.max(1.25, rows.rowHeight * 0.11))
  const headStroke = Math.min(1.75, stroke)
  return (
    <g className={props.functionClass}>
      <DecadeGrid
        x={x}
        length={length}
        grows="right"
        top={rows.top - 3}
        bottom={rows.bottom + 4}
        floor={range.floor}
        ceiling={range.ceiling}
        labelY={rows.bottom + 20}
        axisAt="ceiling"
        {...(props.labelSpacing === undefined ? {} : { labelSpacing: props.labelSpacing })}
      />
      <path className="walk-connector" d={walk.connectors} />
      <g className="walk-derivative" data-sym="derivativeFactor">
        <path className="halo" d={walk.derivativeSteps + walk.derivativeHeads} />
        <path d={walk.derivativeSteps} strokeWidth={stroke} />
        <path d={walk.derivativeHeads} strokeWidth={headStroke} />
      </g>
      <g className="walk-weight" data-sym="weightFactor">
        <path className="halo" d={walk.weightSteps + walk.weightHeads} />
        <path d={walk.weightSteps} strokeWidth={stroke} />
        <path d={walk.weightHeads} strokeWidth={headStroke} />
      </g>
      <Start end={walk.start} x={x} fontSize={fontSize} />
      <End end={walk.end} x={x} length={length} rows={rows} fontSize={fontSize} />
      <Factors rows={rows} columns={columns} fontSize={fontSize} {...props.printed} />
    </g>
  )
})

interface FactorsProps extends PrintedFactors {
  readonly rows: LayerRowsGeometry
  readonly columns: FactorWalkProps['columns']
  readonly fontSize: number
}

const Factors = memo(function Factors(props: FactorsProps) {
  const { rows, columns, fontSize, weightFactor, derivativeFactor } = props
  return drawingOrder(rows).map((layer) => {
    // No step arrives at the output: the walk starts there.
    if (layer === rows.count - 1) return null
    const symbol = layerSymbol(layer, rows.count)
    const quiet = rows.labelled.has(layer) ? '' : ' quiet'
    const y = rowMiddle(rows, layer) + fontSize * 0.36
    return (
      <g key={layer} textAnchor="end">
        <text className={`factor halo${quiet}`} x={columns.weight} y={y} data-sym={symbol}>
          {factorText(weightFactor[layer] ?? NaN)}
        </text>
        <text className={`factor fl halo${quiet}`} x={columns.derivative} y={y} data-sym={symbol}>
          {factorText(derivativeFactor[layer] ?? NaN)}
        </text>
      </g>
    )
  })
})

function Start(props: { readonly end: WalkEnd; readonly x: number; readonly fontSize: number }) {
  const { end, x, fontSize } = props
  const text = '출력의 오차'
  const fits = end.x - 12 - estimateTextWidth(text, fontSize) >= x
  if (end.state !== 'inside') return null
  return (
    <>
      <circle className="walk-end" cx={end.x} cy={end.y} r={4.5} />
      <HaloText
        x={end.x + (fits ? -12 : 12)}
        y={end.y + fontSize * 0.36}
        textAnchor={fits ? 'end' : 'start'}
      >
        {text}
      </HaloText>
    </>
  )
}

interface EndProps {
  readonly end: WalkEnd
  readonly x: number
  readonly length: number
  readonly rows: LayerRowsGeometry
  readonly fontSize: number
}

/** Where the walk stops: a dot, or why there is none. */
function End({ end, x, length, rows, fontSize }: EndProps) {
  const baseline = rowMiddle(rows, end.layer) + fontSize * 0.36
  // Below the mark there is no step any more; only in the lowest row it must stand above.
  const zeroY =
    end.layer > 0 ? end.y + 18 : rowTop(rows, end.layer) + 0.3 * rows.rowHeight + fontSize * 0.36
  switch (end.state) {
    case 'inside':
      return <circle className="walk-end" cx={end.x} cy={end.y} r={4.5} />
    case 'zero':
      return (
        <>
          <path className="hatch boxed" d={zeroBox(x, end.y - 4, ZERO_MARK, 8)} />
          <HaloText className="val" x={x + 3} y={zeroY}>
            정확히 0
          </HaloText>
        </>
      )
    case 'below':
      return (
        <HaloText className="val" x={x + 6} y={baseline}>
          <tspan className="off-scale">{'< '}</tspan>
          {formatNumber(end.value)}
        </HaloText>
      )
    case 'above':
      return (
        <HaloText className="val" x={x + length - 6} y={baseline} textAnchor="end">
          <tspan className="off-scale">{'> '}</tspan>
          {formatNumber(end.value)}
        </HaloText>
      )
    case 'infinite':
    case 'undefined':
      return (
        <HaloText className="val" x={x + length - 6} y={baseline} textAnchor="end">
          {formatNumber(end.value)}
        </HaloText>
      )
  }
}
