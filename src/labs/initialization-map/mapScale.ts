import type { DecadeRange } from '../../plot/magnitude.ts'
import type { MapMeasure } from './outline.ts'

/** How a measured value is shown: equal darkness means an equal number on both maps. */
export interface MapScale {
  /** Decades of the nine steps of the ramp. */
  readonly range: DecadeRange
  /** Three kinds of value: below `low`, between, from `high` on. Both are borders of the ramp. */
  readonly low: number
  readonly high: number
  /** The borders as they are written beside the ramp. */
  readonly lowText: string
  readonly highText: string
  /** What the three are called on the map. */
  readonly words: readonly [below: string, between: string, above: string]
  /** Quantity above the ramp, and its formula in the notation of `mathRuns`. */
  readonly name: string
  readonly formula: string
}

export const mapScales: Readonly<Record<MapMeasure, MapScale>> = {
  errorSignal: {
    range: { floor: -12, ceiling: 4 },
    low: 1e-3,
    high: 1e3,
    lowText: '10⁻³',
    highText: '10³',
    words: ['사라짐', '남음', '폭발'],
    name: '1층에 남은 오차 신호(마지막 은닉층이 1)',
    formula: '‖∂C/∂s_1‖ / ‖∂C/∂s_L‖',
  },
  weightGradient: {
    range: { floor: -13, ceiling: 3 },
    low: 1e-4,
    high: 1e2,
    lowText: '10⁻⁴',
    highText: '10²',
    words: ['사라짐', '남음', '폭발'],
    name: '1층의 가중치 기울기',
    formula: '‖∂C/∂W_1‖',
  },
  loss: {
    range: { floor: -2, ceiling: 2 },
    low: 10 ** -0.25,
    high: 10 ** 0.25,
    lowText: '0.56',
    highText: '1.78',
    words: ['배움', '제자리', '더 나빠짐'],
    name: '학습한 뒤의 손실',
    formula: 'C',
  },
}

/** 0, 1 or 2: which of the three words a value has; what is no number has grown beyond all. */
export function kindOf(value: number, { low, high }: Pick<MapScale, 'low' | 'high'>): 0 | 1 | 2 {
  if (Number.isNaN(value) || value >= high) return 2
  return value < low ? 0 : 1
}
