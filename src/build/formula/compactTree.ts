import type { FormulaElement, FormulaNode } from '../../formula/CompiledFormula.ts'

/** Classes KaTeX writes for its own bookkeeping: no rule of its stylesheet names them. */
const UNSTYLED = new Set([
  'mord',
  'mrel',
  'mbin',
  'mop',
  'mopen',
  'mclose',
  'mpunct',
  'minner',
  'mtight',
  'enclosing',
  'text',
  'mathdefault',
  'delimsizinginner',
])

/** Parents whose children are styled by their place: `.vlist > span`, `.clap > .inner`, … */
const PLACES_CHILDREN =
  /\b(?:vlist|vlist-r|vlist-t|mfrac|op-limits|accent|clap|llap|rlap|col-align-[clr]|sqrt|mult|inner|hbox|vbox)\b/
/** Parents that reach one level further: `.vlist > span > span`. */
const PLACES_GRANDCHILDREN = /\b(?:vlist|mfrac|clap)\b/

/**
 * The same picture with fewer elements: classes without a rule go, spans that then say nothing
 * are replaced by their children, neighbouring texts join, and the space KaTeX puts inside a
 * linked symbol moves outside, so that the highlighter covers the symbol only.
 */
export function compactTree(nodes: readonly FormulaNode[]): readonly FormulaNode[] {
  return joinTexts(nodes.flatMap((node) => compact(node, '', '')))
}

function compact(node: FormulaNode, parent: string, grandparent: string): readonly FormulaNode[] {
  if (typeof node === 'string') return [node]
  const { className = '', children: raw = [], ...rest } = node
  const kept = className.split(/\s+/).filter((name) => name !== '' && !UNSTYLED.has(name))
  const children = joinTexts(raw.flatMap((child) => compact(child, className, parent)))
  const element: FormulaElement = {
    ...rest,
    ...(kept.length > 0 ? { className: kept.join(' ') } : {}),
    ...(children.length > 0 ? { children } : {}),
  }
  if (element.symbol !== undefined) return withoutOuterSpace(element)
  const saysNothing =
    element.tag === undefined && !element.className && !element.style && !element.attributes
  const placed = PLACES_CHILDREN.test(parent) || PLACES_GRANDCHILDREN.test(grandparent)
  return saysNothing && !placed ? children : [element]
}

function withoutOuterSpace(element: FormulaElement): readonly FormulaNode[] {
  const children = [...(element.children ?? [])]
  const before: FormulaNode[] = []
  const after: FormulaNode[] = []
  while (isSpace(children[0])) before.push(children.shift() as FormulaNode)
  while (isSpace(children.at(-1))) after.unshift(children.pop() as FormulaNode)
  return [...before, { ...element, children }, ...after]
}

function isSpace(node: FormulaNode | undefined): boolean {
  return typeof node === 'object' && node.className === 'mspace'
}

function joinTexts(nodes: readonly FormulaNode[]): readonly FormulaNode[] {
  const joined: FormulaNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (typeof node === 'string' && typeof last === 'string') {
      joined[joined.length - 1] = last + node
    } else joined.push(node)
  }
  return joined
}
