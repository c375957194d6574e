import { activations } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'

/** One panel: f over s, or f′ over s. Pixels of the drawing. */
export interface ActivationPanel {
  readonly quantity: 'value' | 'derivative'
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Range of the panel in data units. */
  readonly low: number
  readonly high: number
  /** Values with a gridline. */
  readonly marks: readonly number[]
  x(s: number): number
  y(value: number): number
  sAt(x: number): number
  contains(x: number, y: number): boolean
}

export const DOMAIN: readonly [number, number] = [-7, 7]

/** Room below a panel: ticks, a lane of saturation for each of four functions, and their name. */
const FOOT = 66

/** Reads f or f′ of one function. */
export function readQuantity(
  id: ActivationId,
  quantity: ActivationPanel['quantity'],
): (s: number) => number {
  const { value, derivative } = activations[id]
  return quantity === 'value' ? value : (s) => derivative(s, value(s))
}

/**
 * The two panels. f is shown up to 3 whatever the functions, f′ up to 1.2, so that nothing rescales
 * while functions come and go; below 0 they reach as far down as the functions do.
 */
export function activationPanels(
  width: number,
  height: number,
  compact: boolean,
  functions: readonly ActivationId[],
): readonly [ActivationPanel, ActivationPanel] {
  const gap = 64
  const panelWidth = compact ? width : (width - gap) / 2
  const panelHeight = compact ? (height - 30) / 2 : height
  const place = (quantity: ActivationPanel['quantity'], column: number): ActivationPanel => {
    const left = (compact ? 0 : column * (panelWidth + gap)) + 34
    const offset = compact ? column * (panelHeight + 30) : 0
    const lowest = lowestValue(functions, quantity)
    return panel(quantity, {
      left,
      right: left - 34 + panelWidth - 8,
      top: offset + 34,
      bottom: offset + panelHeight - FOOT,
      low: lowest < -0.02 ? Math.floor(lowest * 2) / 2 - 0.1 : 0,
      high: quantity === 'value' ? 3.1 : 1.2,
    })
  }
  return [place('value', 0), place('derivative', 1)]
}

type Place = Pick<ActivationPanel, 'left' | 'right' | 'top' | 'bottom' | 'low' | 'high'>

function panel(quantity: ActivationPanel['quantity'], place: Place): ActivationPanel {
  const { left, right, top, bottom, low, high } = place
  const [start, end] = DOMAIN
  const candidates = quantity === 'value' ? [-2, -1, 1, 2, 3] : [-1, -0.5, 0.25, 0.5, 1]
  return {
    quantity,
    ...place,
    marks: candidates.filter((mark) => mark > low && mark < high),
    x: (s) => left + ((s - start) / (end - start)) * (right - left),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    sAt: (x) => start + ((x - left) / (right - left)) * (end - start),
    contains: (x, y) => x >= left - 40 && x <= right + 20 && y >= top - 40 && y <= bottom + 60,
  }
}

function lowestValue(
  functions: readonly ActivationId[],
  quantity: ActivationPanel['quantity'],
): number {
  const [start, end] = DOMAIN
  let lowest = 0
  for (const id of functions) {
    const read = readQuantity(id, quantity)
    for (let s = start; s <= end; s += 0.25) lowest = Math.min(lowest, read(s))
  }
  return Math.max(-2, lowest)
}
