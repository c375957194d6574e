/**
 * An activation function z = f(s) of one hidden or output unit.
 *
 * Adding one: a file of its own beside this one, and one line in `index.ts`. Pickers, links,
 * curves, the gradient check and the PyTorch oracle pick it up from there.
 */
export interface Activation {
  /** Whole-word identifier, also the spelling in links: `relu`, `leakyRelu`, … */
  readonly id: string
  /** Name as printed in figures, e.g. `ReLU`. */
  readonly label: string
  /** Name as read aloud in Korean, e.g. `렐루`. */
  readonly spoken: string
  /** f(s). Finite for every finite s. */
  value(preActivation: number): number
  /**
   * f′(s). At a kink: PyTorch's choice. `output` must be f(s): kernels have it at hand, and it
   * saves an exponential (σ′ = z(1 − z)).
   */
  derivative(preActivation: number, output: number): number
  /**
   * |s| beyond which f′ is below 1 % of its largest value on that side, or null where the function
   * does not saturate. Figures shade this region; diagnostics count units inside it.
   */
  readonly saturation: { readonly below: number | null; readonly above: number | null }
  /** Points where f is not differentiable, e.g. `[0]` for ReLU. */
  readonly kinks: readonly number[]
}

export function defineActivation<const Definition extends Activation>(
  definition: Definition,
): Definition {
  return definition
}
