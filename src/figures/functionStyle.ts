import type { ActivationId } from '../engine/activations/index.ts'
import type { MarkerShape } from '../plot/markerPath.ts'

/** How a function looks in every figure: colour, dash and marker, so that none of them is alone. */
export interface FunctionStyle {
  /** Sets `--c` and `--dash`; put it on a group, `st` and `fl` inside it take the identity. */
  readonly className: string
  readonly colour: string
  /** Dash pattern, or null for a solid line: the head of a family is solid. */
  readonly dash: string | null
  readonly marker: MarkerShape
}

/** Functions with a colour of their own; the others share one and are told apart by dash and name. */
export const FAMILIAR: readonly ActivationId[] = ['sigmoid', 'tanh', 'relu', 'leakyRelu']

const STYLES: Readonly<Record<string, FunctionStyle>> = {
  sigmoid: identity('sigmoid', null, 'circle'),
  tanh: identity('tanh', '8 4', 'square'),
  relu: identity('relu', null, 'triangleUp'),
  leakyRelu: identity('leaky', '2.5 3', 'triangleDown'),
}

const OTHER = identity('other', '10 3 2 3', 'diamond')
const SECOND_OTHER = { ...OTHER, className: 'f-other f-second', dash: '10 3 2 3 2 3' }

/**
 * Style of an activation by its id. All functions without a colour of their own share one; in a
 * plot with two of them the second gets one more dot in its dash and a direct label.
 */
export function functionStyle(activation: string, otherRank = 0): FunctionStyle {
  return STYLES[activation] ?? (otherRank === 0 ? OTHER : SECOND_OTHER)
}

function identity(name: string, dash: string | null, marker: MarkerShape): FunctionStyle {
  return { className: `f-${name}`, colour: `var(--f-${name})`, dash, marker }
}
