import { activations } from '../../engine/activations/index.ts'
import type { ActivationId } from '../../engine/activations/index.ts'
import { functionStyle } from '../../figures/functionStyle.ts'
import type { SlopeName } from '../../figures/network/NetworkDrawing.tsx'
import type { SteppedRun } from '../../store/steppedRun.ts'

/** Printed name of f′ and the class of its identity colour. */
export function slopeName(activation: ActivationId): SlopeName {
  const name = activation === 'sigmoid' ? 'σ′' : `${activations[activation].label}′`
  return { name, className: functionStyle(activation).className }
}

/** The gradient found earlier that this stop uses again, or null. */
export function reusedBy(stepped: SteppedRun): string | null {
  return stepped.current?.operations[0]?.reused[0] ?? null
}

/**
 * What the present stop touches: forward, the quantity and what it is made from; backward, the
 * whole way from C to the quantity. Empty before the first stop and at the update.
 */
export function pathOf(stepped: SteppedRun): ReadonlySet<string> {
  const { current, stops } = stepped
  const path = new Set<string>()
  if (current === null || current.phase === 'update') return path
  const operations = new Map(stops.flatMap((stop) => stop.operations.map((o) => [o.symbol, o])))

  function add(symbol: string): void {
    for (const name of standsFor(symbol)) path.add(name)
    for (const { symbol: operand } of operations.get(symbol)?.operands ?? []) {
      const isFoundBack = operations.get(operand)?.phase === 'backward'
      if (isFoundBack && !path.has(operand)) add(operand)
      else for (const name of standsFor(operand)) path.add(name)
    }
  }

  add(current.id)
  if (current.phase === 'backward') for (const name of ['C', 'loss']) path.add(name)
  return path
}

/** A backward arrow passes its node: dC/ds₃ stands for s₃ as well. */
function standsFor(symbol: string): readonly string[] {
  return /^d[sz]\d$/.test(symbol) ? [symbol, symbol.slice(1)] : [symbol]
}
