import type { ScalarNode } from './ScalarNode.ts'
import type { ScalarStep } from './ScalarStep.ts'

/** Multiplications of gradients on the way back; factors of 1 and the making of factors are free. */
export interface MultiplicationCount {
  /** As recorded: every gradient is found once and used again. */
  readonly withReuse: number
  /** If each parameter's chain were multiplied out from dC/dz on, as if no other were known. */
  readonly withoutReuse: number
}

export function countMultiplications(
  steps: readonly ScalarStep[],
  output: ScalarNode,
  parameters: readonly ScalarNode[],
): MultiplicationCount {
  const wanted = new Set(parameters)
  let withoutReuse = 0
  followPaths(output, 0)
  return {
    withReuse: steps.reduce((sum, step) => sum + step.multiplications, 0),
    withoutReuse,
  }

  /** `factors` counts those collected from C down to `node`; n factors take n − 1 multiplications. */
  function followPaths(node: ScalarNode, factors: number): void {
    if (wanted.has(node)) withoutReuse += Math.max(0, factors - 1)
    for (const { operand, localDerivative } of node.links) {
      followPaths(operand, factors + (localDerivative.symbol === null ? 0 : 1))
    }
  }
}
