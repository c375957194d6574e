import { numericalDerivative } from './numericalDerivative.ts'
import type { ScalarRun } from './ScalarRun.ts'

/** ∂C/∂p found by the chain rule beside the one found by wiggling p. */
export interface GradientCheck {
  readonly parameter: string
  readonly byChainRule: number
  readonly numerical: number
  /** Half-width of the finest difference behind `numerical`. */
  readonly step: number
  readonly difference: number
  /** C has a kink here, so that the numerical value is the mean of two slopes. */
  readonly kink: boolean
  /** Equal within what the numerical derivative can know; false at a kink it disagrees with. */
  readonly agrees: boolean
}

const RELATIVE = 1e-6
/** Rounding of C itself, carried through a division by a small h; times 1 + |C|. */
const ABSOLUTE = 1e-9

/** Compares the gradient of every parameter with central differences that choose their own step. */
export function checkGradients(run: ScalarRun): readonly GradientCheck[] {
  const rounding = ABSOLUTE * (1 + Math.abs(run.values['C'] as number))
  return run.parameters.map((parameter) => {
    const byChainRule = run.values[`d${parameter}`] as number
    const { value, error, step, kink } = numericalDerivative(
      (changed) => run.lossWith({ [parameter]: changed }),
      run.values[parameter] as number,
    )
    const difference = Math.abs(value - byChainRule)
    const scale = Math.max(Math.abs(value), Math.abs(byChainRule))
    return {
      parameter,
      byChainRule,
      numerical: value,
      step,
      difference,
      kink,
      agrees: difference <= RELATIVE * scale + rounding + 2 * error,
    }
  })
}
