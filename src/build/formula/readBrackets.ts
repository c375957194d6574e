import { flattenNodes, lettersOf } from './flattenNodes.ts'
import { noScripts, type Item, type Mark, type Reading, type Scripts } from './formulaItems.ts'
import type { KatexNode } from './katexNode.ts'

const MARKS: Readonly<Record<string, Mark>> = {
  '(': 'round',
  ')': 'round',
  '\\lparen': 'round',
  '\\rparen': 'round',
  '[': 'square',
  ']': 'square',
  '\\lbrack': 'square',
  '\\rbrack': 'square',
  '\\{': 'curly',
  '\\}': 'curly',
  '\\lbrace': 'curly',
  '\\rbrace': 'curly',
  '|': 'abs',
  '\\vert': 'abs',
  '\\lvert': 'abs',
  '\\rvert': 'abs',
  '\\|': 'norm',
  '\\Vert': 'norm',
  '\\lVert': 'norm',
  '\\rVert': 'norm',
  '\\langle': 'angle',
  '\\rangle': 'angle',
  '\\lfloor': 'floor',
  '\\rfloor': 'floor',
  '\\lceil': 'ceil',
  '\\rceil': 'ceil',
}

export function markOf(tex: string): Mark | undefined {
  return MARKS[tex]
}

/** One cell is a value, the next its condition: “s 3이 0 이하일 때 0, s 3이 0 초과일 때 s 3”. */
export function readCases(node: KatexNode & { type: 'array' }, reading: Reading): string {
  return node.body
    .filter((row) => row.some((cell) => flattenNodes([cell]).length > 0))
    .map(([value, ...conditions]) => {
      const when = conditions.flatMap((cell) => flattenNodes([cell]))
      const text = reading.row(value ? [value] : [])
      return when.length === 0 ? text : `${readCondition(when, reading)} ${text}`
    })
    .join(', ')
}

function readCondition(bare: readonly KatexNode[], reading: Reading): string {
  const nodes = withoutBrackets(bare)
  const [first, ...rest] = nodes
  const lead = first?.type === 'text' ? (lettersOf(first.body)?.trim() ?? '') : ''
  if (/^(?:otherwise|else)$/i.test(lead)) return '그 밖에는'
  if (/^(?:if|for|when|where)$/i.test(lead)) return reading.row(rest, true)
  const last = nodes.at(-1)
  return last?.type === 'text' ? reading.row(nodes) : reading.row(nodes, true)
}

/** Authors set a condition in brackets, `(s > 0)`; 때 says as much. */
function withoutBrackets(nodes: readonly KatexNode[]): readonly KatexNode[] {
  const first = nodes[0]
  const last = nodes.at(-1)
  const opens = first?.type === 'atom' && first.text === '('
  const closes = last?.type === 'atom' && last.text === ')'
  const others = nodes.slice(1, -1).some((node) => node.type === 'atom' && /[()]/.test(node.text))
  return opens && closes && !others ? nodes.slice(1, -1) : nodes
}

/** Rows of an aligned block follow each other; a bracketed array is a matrix. */
export function readArray(
  node: KatexNode & { type: 'array' },
  reading: Reading,
  matrix = false,
): string {
  const rows = node.body.filter((row) => row.some((cell) => flattenNodes([cell]).length > 0))
  if (node.colSeparationType !== undefined) {
    return rows.map((row) => reading.row(row)).join(', ')
  }
  if (!matrix) return reading.refuse(node, '괄호 없는 배열')
  const columns = rows[0]?.length ?? 0
  const cells = rows.map((row) => row.map((cell) => reading.row([cell])).join(', '))
  if (rows.length === 1) return `행벡터 ${cells.join()}`
  if (columns === 1) return `열벡터 ${cells.join(', ')}`
  const spoken = cells.map((row, index) => `${index + 1}행 ${row}`).join(', ')
  return `${rows.length}행 ${columns}열 행렬, ${spoken}`
}

export function readLeftRight(
  node: KatexNode & { type: 'leftright' },
  reading: Reading,
  scripts: Scripts,
): readonly Item[] {
  const [only, more] = flattenNodes(node.body)
  if (only?.type === 'array' && !more) {
    const opensCases = node.left === '\\{' && node.right === '.'
    const text = opensCases ? readCases(only, reading) : readArray(only, reading, true)
    return [{ kind: 'operand', ...scripts({ text, weight: 'composite' }) }]
  }
  const left = markOf(node.left)
  const right = markOf(node.right)
  if (!left || !right) return reading.refuse(node, '짝이 다른 큰 괄호')
  const bars = left === 'abs' || left === 'norm'
  const open: Item = bars
    ? { kind: 'bar', mark: left, scripts: noScripts }
    : { kind: 'open', mark: left }
  const close: Item =
    right === 'abs' || right === 'norm'
      ? { kind: 'bar', mark: right, scripts }
      : { kind: 'close', mark: right, scripts }
  return [open, ...reading.items(node.body), close]
}
