import { flattenNodes } from './flattenNodes.ts'
import type { Operand, Reading } from './formulaItems.ts'
import type { KatexNode } from './katexNode.ts'
import { attach } from './relations.ts'

/** d^order of / d by: a derivative written as a fraction. `of` is empty for the operator d/ds. */
export interface Derivative {
  readonly partial: boolean
  readonly order: number
  readonly of: readonly KatexNode[]
  readonly by: readonly (readonly KatexNode[])[]
}

/** The derivative a fraction stands for, or null. */
export function derivativeOf(
  numer: readonly KatexNode[],
  denom: readonly KatexNode[],
): Derivative | null {
  const above = flattenNodes(numer)
  const below = flattenNodes(denom)
  const head = differential(above[0])
  if (!head) return null
  const by: KatexNode[][] = []
  for (const node of below) {
    if (differential(node)) by.push([])
    else if (by.length === 0) return null
    else by.at(-1)?.push(node)
  }
  if (by.length === 0 || by.some((part) => part.length !== 1)) return null
  return {
    partial: head.partial,
    order: head.order,
    of: above.slice(1),
    by: head.order > 1 && by.length === 1 ? by.map((part) => part.map(withoutPower)) : by,
  }
}

/** `C`, `s_3` → “C를 s 3으로 미분한 값”; as an operator on `body` if nothing stands above. */
export function readDerivative(derivative: Derivative, reading: Reading, body?: string): Operand {
  const variables = derivative.by.map((part) => reading.operand(part).text)
  const by = variables
    .slice(0, -1)
    .reduceRight((rest, name) => `${attach(name, '과/와')} ${rest}`, variables.at(-1) ?? '')
  const of = body ?? reading.operand(derivative.of).text
  const times =
    derivative.order > 1 && variables.length === 1
      ? `${TIMES[derivative.order] ?? derivative.order} 번 `
      : ''
  const verb = derivative.partial ? '편미분한 값' : '미분한 값'
  return {
    text: `${attach(of, '을/를')} ${attach(by, '으로/로')} ${times}${verb}`,
    weight: 'phrase',
  }
}

const TIMES: Readonly<Record<number, string>> = { 2: '두', 3: '세', 4: '네' }

/** `dC/ds_3` in a line of text is the same as the fraction: both become one `genfrac` node. */
export function withSlashDerivatives(nodes: readonly KatexNode[]): readonly KatexNode[] {
  const result: KatexNode[] = []
  let index = 0
  while (index < nodes.length) {
    const [d, of, slash, below, by] = nodes.slice(index, index + 5)
    if (d && of && below && by && isSlash(slash) && differential(d) && differential(below)) {
      const group = (body: KatexNode[]): KatexNode => ({ type: 'ordgroup', mode: 'math', body })
      result.push({
        type: 'genfrac',
        mode: 'math',
        numer: group([d, of]),
        denom: group([below, by]),
        hasBarLine: true,
      })
      index += 5
    } else {
      result.push(nodes[index] as KatexNode)
      index += 1
    }
  }
  return result
}

function isSlash(node: KatexNode | undefined): boolean {
  return node?.type === 'textord' && node.text === '/'
}

function differential(node: KatexNode | undefined): { partial: boolean; order: number } | null {
  if (!node) return null
  if (node.type === 'font' && node.font === 'mathrm') {
    const [only, more] = flattenNodes([node.body])
    return more ? null : differential(only)
  }
  if (node.type === 'mathord' || node.type === 'textord') {
    if (node.text === 'd') return { partial: false, order: 1 }
    return node.text === '\\partial' ? { partial: true, order: 1 } : null
  }
  if (node.type === 'supsub' && node.base && !node.sub && node.sup) {
    const inner = differential(node.base)
    const [power, more] = flattenNodes([node.sup])
    if (!inner || more || power?.type !== 'textord' || !/^[2-9]$/.test(power.text)) return null
    return { ...inner, order: Number(power.text) }
  }
  return null
}

/** The 2 of ds² counts the derivative and is not said again. */
function withoutPower(node: KatexNode): KatexNode {
  return node.type === 'supsub' && node.base && !node.sub ? node.base : node
}
