import type { FormulaElement, FormulaNode } from './CompiledFormula.ts'

/** Whether this node is, or holds, a linked symbol. */
export function holdsSymbol(node: FormulaNode): boolean {
  if (typeof node === 'string') return false
  return node.symbol !== undefined || (node.children ?? []).some(holdsSymbol)
}

/** Whether everything drawn belongs to one linked symbol, as in `\S{w11}{w_{11}}`. */
export function isOneSymbol(nodes: readonly FormulaNode[]): boolean {
  const drawn = nodes.filter(draws)
  const [only, more] = drawn
  if (typeof only !== 'object' || more !== undefined) return false
  return only.symbol !== undefined || isOneSymbol(only.children ?? [])
}

function draws(node: FormulaNode): boolean {
  if (typeof node === 'string') return node.trim() !== ''
  if (node.symbol !== undefined || node.slot !== undefined || node.tag !== undefined) return true
  return (node.children ?? []).some(draws)
}

/** The letters that stand directly in this element. */
export function writtenIn(node: FormulaElement): string {
  return (node.children ?? []).filter((child) => typeof child === 'string').join('')
}
