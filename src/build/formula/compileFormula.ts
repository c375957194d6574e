import type { CompiledFormula, FormulaElement, FormulaNode } from '../../formula/CompiledFormula.ts'
import { compactTree } from './compactTree.ts'
import { FormulaError } from './FormulaError.ts'
import type { KatexNode } from './katexNode.ts'
import { parseTex, renderTex } from './katexOptions.ts'
import { liveColumns, type LiveColumn } from './liveColumns.ts'
import { parseMarkup } from './parseMarkup.ts'
import { readFormula } from './readFormula.ts'
import type { SpokenSymbols } from './spokenSymbols.ts'

export interface FormulaSource {
  readonly tex: string
  /** A line of its own. Default false; a live formula always is one. */
  readonly display?: boolean
  /** Adds the row of live numbers below the symbols. */
  readonly live?: boolean
  /** Korean reading by the author; replaces the one made from the TeX. */
  readonly reading?: string
  /** Spoken names from the glossary; see `spokenSymbols`. */
  readonly spoken?: SpokenSymbols
}

/**
 * Compiles one formula at build time: KaTeX's picture as plain elements, and its Korean reading.
 *
 * @throws {FormulaError} where the TeX is wrong, or nothing tells how to read it aloud.
 */
export function compileFormula(source: FormulaSource): CompiledFormula {
  const { tex, live = false, spoken = {} } = source
  const display = live || (source.display ?? false)
  if (tex.trim() === '') throw new FormulaError('수식이 비어 있어요. 식을 적어 주세요.', tex, 0)
  const nodes = parseTex(tex)
  const symbols = linkedSymbols(nodes, tex)
  const authored = source.reading?.trim()
  const reading = authored ? authored : readFormula(nodes, tex, spoken)
  const names = symbolNames(symbols, tex, spoken)
  const tree = live ? liveTree(tex) : compactTree(picture(tex, display))
  return {
    kind: 'formula',
    tree: tree.map((node) => withNames(node, names)),
    reading,
    display,
    symbols: [...symbols.keys()],
  }
}

/** What KaTeX draws, without its outer wrappers: the component adds those. */
function picture(tex: string, display: boolean): readonly FormulaNode[] {
  let nodes = parseMarkup(renderTex(tex, display))
  for (;;) {
    const [only] = nodes
    if (nodes.length !== 1 || typeof only !== 'object') return nodes
    if (!/^katex(-display|-html)?$/.test(only.className ?? '')) return nodes
    nodes = only.children ?? []
  }
}

/** Two rows in one grid: the baseline of the symbols, and below each its number. */
function liveTree(tex: string): readonly FormulaNode[] {
  const columns = liveColumns(tex)
  if (!columns.some((column) => column.kind === 'symbol')) {
    throw new FormulaError(
      '값이 보이는 수식에는 \\S{기호}{식}이 중괄호 밖에 하나는 있어야 해요.',
      tex,
      0,
    )
  }
  const children = columns.flatMap((column): FormulaElement[] => [
    {
      className: withSide('live-symbol', column),
      ...(column.tex === '' ? {} : { children: compactTree(picture(column.tex, true)) }),
    },
    liveCell(column),
  ])
  const gridTemplateColumns = columns.map(columnWidth).join(' ')
  return [{ className: 'live', style: { gridTemplateColumns }, children }]
}

/** Operators take the room there is and give it back on a phone; symbols touch their brackets. */
function columnWidth(column: LiveColumn): string {
  if (column.kind === 'equals') return 'minmax(1.3em,2.7em)'
  return column.kind === 'text' && column.operator ? 'minmax(.9em,2.3em)' : 'auto'
}

/** A bracket stands against the symbol it holds, however wide the number in its column is. */
function withSide(className: string, column: LiveColumn): string {
  if (column.kind !== 'text' || column.operator) return className
  if (/[([]$/.test(column.tex)) return `${className} opens`
  return /^[)\]]/.test(column.tex) ? `${className} closes` : className
}

function liveCell(column: LiveColumn): FormulaElement {
  if (column.kind === 'equals') return { className: 'val equals' }
  if (column.kind === 'text') {
    const children = column.value === '' ? {} : { children: [column.value] }
    return { className: withSide('val', column), ...children }
  }
  return {
    className: column.afterSign ? 'val signed' : 'val',
    slot: column.symbol,
    ...(column.suffix === '' ? {} : { children: [column.suffix] }),
  }
}

/** `\S{id}{…}` of a formula: id to the nodes it holds, in order of appearance. */
function linkedSymbols(
  nodes: readonly KatexNode[],
  tex: string,
): ReadonlyMap<string, readonly KatexNode[]> {
  const found = new Map<string, readonly KatexNode[]>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (typeof value === 'object' && value !== null) {
      const node = value as KatexNode
      if (node.type === 'html') {
        const id = node.attributes['data-sym']
        if (id !== undefined && !/^[A-Za-z][A-Za-z0-9-]*$/.test(id)) {
          throw new FormulaError(
            `기호 이름 “${id}”은 쓸 수 없어요. 영문자로 시작하는 영문자와 숫자로 적어 주세요. 예: ds3`,
            tex,
            Math.max(0, tex.indexOf(`\\S{${id}`)),
          )
        }
        if (id !== undefined && !found.has(id)) found.set(id, node.body)
      }
      for (const [key, child] of Object.entries(node)) if (key !== 'loc') visit(child)
    }
  }
  visit(nodes)
  return found
}

/** What a screen reader hears when it reaches one symbol of the formula. */
function symbolNames(
  symbols: ReadonlyMap<string, readonly KatexNode[]>,
  tex: string,
  spoken: SpokenSymbols,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [id, body] of symbols) {
    try {
      names.set(id, readFormula(body, tex, spoken))
    } catch (error) {
      // An authored reading covers the whole formula; this part then keeps its identifier.
      if (!(error instanceof FormulaError)) throw error
      names.set(id, id)
    }
  }
  return names
}

function withNames(node: FormulaNode, names: ReadonlyMap<string, string>): FormulaNode {
  if (typeof node === 'string') return node
  const name = node.symbol === undefined ? undefined : names.get(node.symbol)
  return {
    ...node,
    ...(name === undefined ? {} : { attributes: { ...node.attributes, 'data-sym-name': name } }),
    ...(node.children ? { children: node.children.map((child) => withNames(child, names)) } : {}),
  }
}
