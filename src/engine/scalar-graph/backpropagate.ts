import { emptyStep, type ScalarGraph } from './ScalarGraph.ts'
import type { ScalarLink, ScalarNode } from './ScalarNode.ts'
import type { ChainPath, ScalarOperand } from './ScalarStep.ts'
import { symbolTex } from './symbolTex.ts'

/**
 * Walks back from C and records one step per operation: at each node its parameters first, then
 * deeper along the first input, then along the second. A node's gradient is found when every node
 * it feeds has sent its part; the parts add up in that order.
 *
 * All gradients use the values of the forward pass; parameters change only in the update.
 */
export function backpropagate(graph: ScalarGraph, output: ScalarNode): void {
  const uses = countUses(output)
  const arrived = new Map<ScalarNode, ChainPath[]>()
  const spent = new Set<string>()
  visit(output, null)

  function visit(node: ScalarNode, gradient: ScalarOperand | null): void {
    for (const link of node.links) {
      if (!link.operand.wantsGradient) continue
      if (link.localStep) graph.add(link.localStep)
      const found = gradient === null ? lossGradient(link) : chainRule(link, gradient)
      if (found !== null) visit(link.operand, found)
    }
  }

  /** dC/dC is 1, so at the loss the local derivative is the gradient itself. */
  function lossGradient({ localDerivative }: ScalarLink): ScalarOperand {
    return { symbol: localDerivative.symbol as string, value: localDerivative.value }
  }

  /** Sends this part of the gradient; finds the gradient if it was the last one outstanding. */
  function chainRule(link: ScalarLink, upstreamGradient: ScalarOperand): ScalarOperand | null {
    const { operand, localDerivative } = link
    const paths = [
      ...(arrived.get(operand) ?? []),
      { upstreamGradient, localDerivative: withoutLinks(localDerivative) },
    ]
    arrived.set(operand, paths)
    if (paths.length < (uses.get(operand) as number)) return null

    const symbol = `d${operand.symbol}`
    let value = 0
    for (const path of paths) value += path.upstreamGradient.value * path.localDerivative.value
    const upstream = paths.map((path) => path.upstreamGradient.symbol)
    const reused = upstream.filter((name) => spent.has(name))
    for (const name of upstream) spent.add(name)
    graph.add({
      ...emptyStep,
      phase: 'backward',
      operation: 'chainRule',
      symbol,
      value,
      formula: `${symbolTex(symbol)} = ${paths.map(productTex).join(' + ')}`,
      operands: paths.flatMap(operandsOf),
      paths,
      reused,
      multiplications: paths.filter((path) => path.localDerivative.symbol !== null).length,
    })
    return { symbol, value }
  }
}

function withoutLinks({ symbol, value }: ScalarLink['localDerivative']) {
  return { symbol, value }
}

function operandsOf({ upstreamGradient, localDerivative }: ChainPath): readonly ScalarOperand[] {
  const { symbol, value } = localDerivative
  return symbol === null ? [upstreamGradient] : [upstreamGradient, { symbol, value }]
}

function productTex({ upstreamGradient, localDerivative }: ChainPath): string {
  const upstream = symbolTex(upstreamGradient.symbol)
  const local = localDerivative.symbol
  return local === null ? `${upstream} \\cdot 1` : `${upstream} \\cdot ${symbolTex(local)}`
}

/** How many nodes on the way to `output` each node feeds. */
function countUses(output: ScalarNode): ReadonlyMap<ScalarNode, number> {
  const uses = new Map<ScalarNode, number>()
  const seen = new Set<ScalarNode>()
  walk(output)
  return uses

  function walk(node: ScalarNode): void {
    if (seen.has(node)) return
    seen.add(node)
    for (const { operand } of node.links) {
      uses.set(operand, (uses.get(operand) ?? 0) + 1)
      walk(operand)
    }
  }
}
