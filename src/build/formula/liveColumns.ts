import type { KatexNode } from './katexNode.ts'
import { parseTex } from './katexOptions.ts'

/** One column of a live formula: what stands in the symbol row, and what below it. */
export type LiveColumn =
  | {
      readonly kind: 'symbol'
      readonly tex: string
      readonly symbol: string
      /** Written after the number, e.g. `²`. */
      readonly suffix: string
      /** A negative number here needs brackets: it follows + or −. */
      readonly afterSign: boolean
    }
  | { readonly kind: 'equals'; readonly tex: string }
  | {
      readonly kind: 'text'
      readonly tex: string
      readonly value: string
      /** Stands between two numbers, with room on both sides. */
      readonly operator: boolean
    }

/** Operators that get a column of their own, and what stands below them. */
const OPERATORS: Readonly<Record<string, string>> = {
  '\\cdot': '×',
  '\\times': '×',
  '\\odot': '×',
  '+': '+',
  '-': '−',
  '=': '=',
  '<': '<',
  '>': '>',
  '\\le': '≤',
  '\\leq': '≤',
  '\\ge': '≥',
  '\\geq': '≥',
  '\\approx': '≈',
}

/** Splits a formula into the columns of its live form; symbols are the top-level `\S{id}{…}`. */
export function liveColumns(tex: string): readonly LiveColumn[] {
  const columns: LiveColumn[] = []
  for (const piece of splitPieces(tex)) {
    const column = columnOf(piece, columns.at(-1))
    if (multiplies(columns.at(-1), column)) {
      columns.push({ kind: 'text', tex: '', value: '×', operator: true })
    }
    columns.push(column)
  }
  return withoutLoneBrackets(columns)
}

/** Pieces at brace depth 0: a linked symbol with its scripts, an operator, or a run of the rest. */
function splitPieces(tex: string): readonly string[] {
  const pieces: string[] = []
  let run = ''
  let scripts = false
  const flush = () => {
    if (run.trim() !== '') pieces.push(run.trim())
    run = ''
  }
  for (const unit of topLevelUnits(tex)) {
    const isScript = unit === '^' || unit === '_' || unit === "'"
    if (unit.startsWith('\\S{')) {
      flush()
      run = unit
      scripts = true
      continue
    }
    if (scripts && !isScript && !/[\^_]\s*$/.test(run) && unit.trim() !== '') {
      flush()
      scripts = false
    }
    // An operator inside a script (`x^-`) belongs to the script.
    if (unit in OPERATORS && !/[\^_]\s*$/.test(run)) {
      flush()
      pieces.push(unit)
    } else run += unit
  }
  flush()
  return pieces
}

/** Single characters, commands, and whole groups: `{…}`, `\S{…}{…}`, `\left…\right`, environments. */
function topLevelUnits(tex: string): readonly string[] {
  const units: string[] = []
  let position = 0
  while (position < tex.length) {
    const start = position
    if (tex[position] === '{') position = groupEnd(tex, position)
    else if (tex[position] === '\\') {
      const command = /^\\(?:[A-Za-z]+|[^A-Za-z])/.exec(tex.slice(position))?.[0] ?? '\\'
      position += command.length
      if (command === '\\S' || command === '\\reading') {
        position = groupEnd(tex, groupEnd(tex, position))
      } else if (command === '\\left') position = pairEnd(tex, start, '\\left', '\\right')
      else if (command === '\\begin') position = pairEnd(tex, start, '\\begin', '\\end')
      else if (/\s/.test(tex[position] ?? '') && !(command in OPERATORS)) position += 1
    } else position += 1
    units.push(tex.slice(start, position))
  }
  return units
}

function groupEnd(tex: string, from: number): number {
  let depth = 0
  for (let index = from; index < tex.length; index++) {
    if (tex[index] === '\\') index += 1
    else if (tex[index] === '{') depth += 1
    else if (tex[index] === '}') {
      depth -= 1
      if (depth === 0) return index + 1
    }
  }
  return tex.length
}

function pairEnd(tex: string, from: number, open: string, close: string): number {
  let depth = 0
  const mark = new RegExp(`\\${open}(?![A-Za-z])|\\${close}(?![A-Za-z])`, 'g')
  mark.lastIndex = from
  for (let match = mark.exec(tex); match; match = mark.exec(tex)) {
    depth += match[0] === open ? 1 : -1
    if (depth > 0) continue
    const end = match.index + match[0].length
    if (open === '\\begin') return groupEnd(tex, end)
    return end + (/^\s*(?:\\[A-Za-z]+|\\.|.)/.exec(tex.slice(end))?.[0].length ?? 0)
  }
  return tex.length
}

function columnOf(tex: string, before: LiveColumn | undefined): LiveColumn {
  if (tex === '=') return { kind: 'equals', tex }
  const operator = OPERATORS[tex]
  if (operator !== undefined) {
    return { kind: 'text', tex, value: operator, operator: !isPrefix(tex, before) }
  }
  const symbol = /^\\S\{([^{}]*)\}/.exec(tex)?.[1]
  if (symbol === undefined) {
    const value = plainValue(parseTex(tex)) ?? ''
    return { kind: 'text', tex: spaced(tex), value, operator: false }
  }
  const afterSign = before?.kind === 'text' && /[+−]$/.test(before.value)
  const scripts = tex.slice(groupEnd(tex, groupEnd(tex, 2)))
  const suffix = scripts === '' ? '' : (plainValue(parseTex(`1${scripts}`))?.slice(1) ?? '')
  return { kind: 'symbol', tex, symbol, suffix, afterSign }
}

/** The thin space KaTeX puts beside a function name, which is lost at the edge of a column. */
function spaced(tex: string): string {
  const before = /^\\(?:ln|log|exp|max|min|tanh)(?![A-Za-z])/.test(tex) ? '\\,' : ''
  const after = /\\(?:ln|log|exp|max|min|tanh)$/.test(tex) ? '\\,' : ''
  return before + tex + after
}

/** A sign at the start, after = or an opening bracket stands close to what it signs. */
function isPrefix(tex: string, before: LiveColumn | undefined): boolean {
  if (tex !== '-' && tex !== '+') return false
  if (before === undefined || before.kind === 'equals') return true
  return before.kind === 'text' && (before.operator || /[([]$/.test(before.value))
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A run of numbers, brackets and function names as text, or null where a letter has no number. */
function plainValue(nodes: readonly KatexNode[]): string | null {
  let text = ''
  for (const node of nodes) {
    const part = plainNode(node)
    if (part === null) return null
    text += /[\d)]$/.test(text) && part.startsWith('(') ? ` × ${part}` : part
  }
  return text
}

function plainNode(node: KatexNode | null | undefined): string | null {
  if (!node) return ''
  switch (node.type) {
    case 'textord':
      return /^[\d./]$/.test(node.text) ? node.text : null
    case 'op':
      return node.symbol ? null : (node.name?.slice(1) ?? null)
    case 'mathord':
      return node.text === '\\sigma' ? 'σ' : null
    case 'atom':
      return node.text === ',' ? ', ' : /^[()[\]]$/.test(node.text) ? node.text : null
    case 'ordgroup':
    case 'styling':
      return plainValue(node.body)
    case 'spacing':
    case 'kern':
      return ''
    case 'genfrac': {
      const numer = plainNode(node.numer)
      const denom = plainNode(node.denom)
      return numer && denom ? `${numer}/${denom}` : null
    }
    case 'supsub': {
      const base = plainNode(node.base)
      const sup = plainNode(node.sup)
      if (base === null || node.sub) return null
      if (isPrime(node.sup)) return `${base}′`
      if (!sup || !/^\d+$/.test(sup)) return null
      return base + [...sup].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
    }
    default:
      return null
  }
}

function isPrime(node: KatexNode | null | undefined): boolean {
  const [only, more] = node?.type === 'ordgroup' ? node.body : []
  return !more && only?.type === 'textord' && only.text === '\\prime'
}

/** Two factors side by side: numbers need the sign that letters do without. */
function multiplies(left: LiveColumn | undefined, right: LiveColumn): boolean {
  const ends = left?.kind === 'symbol' || (left?.kind === 'text' && /[\d)⁰-⁹²³¹]$/.test(left.value))
  const starts = right.kind === 'symbol' || (right.kind === 'text' && /^[\d(]/.test(right.value))
  return ends && starts
}

/** A bracket whose partner has no number to show (`\max(`) would stand alone in the value row. */
function withoutLoneBrackets(columns: readonly LiveColumn[]): readonly LiveColumn[] {
  const values = columns.map((column) => (column.kind === 'text' ? [...column.value] : []))
  const open: (readonly [number, number] | null)[] = []
  columns.forEach((column, index) => {
    if (column.kind !== 'text') return
    const blank = column.value === '' && column.tex !== ''
    const marks = blank ? [...column.tex] : [...column.value]
    marks.forEach((mark, place) => {
      if (mark === '(' || mark === '[') open.push(blank ? null : [index, place])
      if (mark !== ')' && mark !== ']') return
      const partner = open.pop()
      if (blank && partner) (values[partner[0]] as string[])[partner[1]] = ''
      if (!blank && !partner) (values[index] as string[])[place] = ''
    })
  })
  return columns.map((column, index) =>
    column.kind === 'text' ? { ...column, value: (values[index] as string[]).join('') } : column,
  )
}
