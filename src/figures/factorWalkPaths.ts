import { decadeShare, magnitudeState } from '../plot/magnitude.ts'
import type { DecadeRange, MagnitudeState } from '../plot/magnitude.ts'
import { rowMiddle, rowTop } from './layerRows.ts'
import type { LayerRowsGeometry } from './layerRows.ts'

export interface FactorWalkData {
  /** ‖∂C/∂s‖ per layer, first hidden layer first. */
  readonly errorSignal: ArrayLike<number>
  /** ‖Wᵀδ‖ / ‖δ‖ of the step that arrives at each layer; NaN for the output. */
  readonly weightFactor: ArrayLike<number>
}

export interface FactorWalkPaths {
  readonly connectors: string
  readonly weightSteps: string
  readonly weightHeads: string
  readonly derivativeSteps: string
  readonly derivativeHeads: string
  readonly start: WalkEnd
  readonly end: WalkEnd
}

/** First or last point of the walk; a dot only where it lies on the axis. */
export interface WalkEnd {
  readonly layer: number
  readonly x: number
  readonly y: number
  readonly value: number
  readonly state: MagnitudeState
}

/** Width of the mark of an exact zero at the floor; an arrow ends at its edge. */
export const ZERO_MARK = 12

/**
 * The walk of an error signal from the output to layer 1 on a log axis: in the row of each layer
 * first the step of the weights, at 0.3 of its height, then that of the derivative, at 0.72. It
 * ends early where the signal becomes exactly zero or is not finite.
 */
export function factorWalkPaths(
  { errorSignal, weightFactor }: FactorWalkData,
  rows: LayerRowsGeometry,
  range: DecadeRange,
  { x, length }: { readonly x: number; readonly length: number },
): FactorWalkPaths {
  const at = (value: number): number => x + decadeShare(value, range) * length
  const state = (value: number): MagnitudeState => magnitudeState(value, range)
  const half = Math.min(4.5, Math.max(1.5, rows.rowHeight * 0.155))
  const output = rows.count - 1
  const first = errorSignal[output] ?? NaN
  const start = {
    layer: output,
    x: at(first),
    y: rowMiddle(rows, output),
    value: first,
    state: state(first),
  }
  let end: WalkEnd = start
  let connectors = ''
  let weightSteps = ''
  let weightHeads = ''
  let derivativeSteps = ''
  let derivativeHeads = ''

  for (let layer = output - 1; layer >= 0 && walks(end.state); layer -= 1) {
    const afterWeight = end.value * (weightFactor[layer] ?? NaN)
    const value = errorSignal[layer] ?? NaN
    const top = rowTop(rows, layer)
    const y1 = round(top + 0.3 * rows.rowHeight)
    const y2 = round(top + 0.72 * rows.rowHeight)
    const middleState = state(afterWeight)
    if (walks(middleState)) {
      const x0 = round(end.x)
      const x1 = round(at(afterWeight))
      const x2 = round(at(value) + (value === 0 ? ZERO_MARK : 0))
      const weightVisible = end.state === 'inside' || middleState === 'inside'
      const derivativeVisible = middleState === 'inside' || state(value) === 'inside'
      if (weightVisible) {
        connectors += `M${x0} ${round(end.y)}V${y1}`
        weightSteps += `M${x0} ${y1}H${x1}`
        weightHeads += head(x1, y1, x1 - x0 >= 0 ? 1 : -1, half)
      }
      if (derivativeVisible && Number.isFinite(x2)) {
        connectors += `M${x1} ${y1}V${y2}`
        derivativeSteps += `M${x1} ${y2}H${x2}`
        derivativeHeads += head(x2, y2, x2 - x1 > 0 ? 1 : -1, half)
      }
    }
    const known = at(value)
    end = {
      layer,
      x: Number.isFinite(known) ? known : end.x,
      y: Number.isFinite(known) ? y2 : rowMiddle(rows, layer),
      value,
      state: state(value),
    }
  }
  return { connectors, weightSteps, weightHeads, derivativeSteps, derivativeHeads, start, end }
}

/** From here the walk can go on. */
function walks(state: MagnitudeState): boolean {
  return state === 'inside' || state === 'below' || state === 'above'
}

function head(x: number, y: number, direction: 1 | -1, half: number): string {
  const back = round(x - direction * (half + 1))
  return `M${back} ${round(y - half)}L${x} ${y}L${back} ${round(y + half)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
