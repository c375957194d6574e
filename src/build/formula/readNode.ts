import { canonicalTex } from './canonicalTex.ts'
import { withSlashDerivatives } from './derivative.ts'
import { flattenNodes, lettersOf } from './flattenNodes.ts'
import { noScripts, unit, type Item, type Reading } from './formulaItems.ts'
import type { KatexNode } from './katexNode.ts'
import {
  ACCENT_NAMES,
  FUNCTION_LETTERS,
  FUNCTION_NAMES,
  OPERATOR_NAMES,
  SYMBOL_NAMES,
} from './letters.ts'
import { markOf, readArray, readLeftRight } from './readBrackets.ts'
import { readFraction, readRoot } from './readFraction.ts'
import { readFace, readNamed } from './readNamed.ts'
import { restoreCommas } from './readingCommas.ts'
import { readSupsub } from './readSupsub.ts'
import { relationName } from './relations.ts'

/** The items of a row: wrappers gone, digits joined to numbers, dC/ds recognised. */
export function itemsOf(row: readonly KatexNode[], reading: Reading): readonly Item[] {
  const items: Item[] = []
  for (const node of withSlashDerivatives(withBareNames(flattenNodes(row)))) {
    for (const item of readNode(node, reading)) {
      const last = items.at(-1)
      if (item.kind === 'operand' && last?.kind === 'operand' && joins(last, item)) {
        items[items.length - 1] = { ...item, text: last.text + item.text }
      } else items.push(item)
    }
  }
  return items
}

/** Digits, and the power of the last digit: `1` `0^{-5}` is 10 to the −5. */
function joins(last: Item & { kind: 'operand' }, item: Item & { kind: 'operand' }): boolean {
  return last.number === true && /^[\d.,]+$/.test(last.text) && /^[\d.,]/.test(item.text)
}

/** `exp(a)` without its backslash is three letters in italics; it still is read as the function. */
function withBareNames(nodes: readonly KatexNode[]): readonly KatexNode[] {
  const text = nodes.map((node) =>
    node.type === 'mathord' && node.text.length === 1 ? node.text : ' ',
  )
  const name = /(?<![A-Za-z])(?:exp|log|max|min|sin|cos|tanh|ReLU|softmax)(?![A-Za-z])/.exec(
    text.join(''),
  )
  if (!name) return nodes
  const end = name.index + name[0].length
  const body = nodes.slice(name.index, end)
  return [
    ...nodes.slice(0, name.index),
    { type: 'operatorname', mode: 'math', body },
    ...withBareNames(nodes.slice(end)),
  ]
}

function readNode(node: KatexNode, reading: Reading): readonly Item[] {
  switch (node.type) {
    case 'mathord':
    case 'textord':
      return [readSymbol(node, reading)]
    case 'atom':
      return [readAtom(node, reading)]
    case 'html':
      return [unit(restoreCommas(node.attributes['data-reading'] ?? ''))]
    case 'kern':
      return node.dimension.unit === 'em' && node.dimension.number >= 1 ? [{ kind: 'comma' }] : []
    case 'cr':
      return [{ kind: 'comma' }]
    case 'spacing':
    case 'internal':
    case 'rule':
    case 'phantom':
    case 'hphantom':
    case 'vphantom':
      return []
    case 'text':
      return readText(node.body, reading)
    case 'font':
      return readFace(node, reading)
    case 'op':
    case 'operatorname':
      return [readNamed(node, reading)]
    case 'htmlmathml':
      return readNegated(node, reading)
    case 'mclass': {
      const name = canonicalTex(node)
      const relation = name === null ? undefined : relationName(name)
      if (node.mclass === 'mrel' && relation) return [{ kind: 'relation', name: relation }]
      return node.mclass === 'mrel'
        ? reading.refuse(node, '이 관계 기호')
        : reading.items(node.body)
    }
    case 'genfrac':
      return [readFraction(node, reading)]
    case 'sqrt':
      return [readRoot(node, reading)]
    case 'supsub':
      return readSupsub(node, reading)
    case 'leftright':
      return readLeftRight(node, reading, noScripts)
    case 'delimsizing': {
      const mark = markOf(node.delim)
      if (!mark) return reading.refuse(node, node.delim)
      if (node.mclass === 'mopen') return [{ kind: 'open', mark }]
      if (node.mclass === 'mclose') return [{ kind: 'close', mark, scripts: noScripts }]
      return reading.refuse(node, node.delim)
    }
    case 'middle':
      return [{ kind: 'relation', name: '\\mid' }]
    case 'accent': {
      const base = reading.operand([node.base]).text
      const name = ACCENT_NAMES[node.label]
      if (name === undefined) return reading.refuse(node, node.label)
      return [unit(name === '벡터' ? `벡터 ${base}` : `${base} ${name}`)]
    }
    case 'overline':
      return [unit(`${reading.operand([node.body]).text} 바`)]
    case 'horizBrace':
      return reading.items([node.base])
    case 'array':
      return [{ kind: 'operand', text: readArray(node, reading), weight: 'composite' }]
    default:
      return reading.refuse(node, `\\${node.type}`)
  }
}

function readSymbol(node: KatexNode & { type: 'mathord' | 'textord' }, reading: Reading): Item {
  const { text } = node
  if (/^[\d.,]$/.test(text)) return { ...unit(text), number: true }
  if (text === '|' || text === '\\vert') return { kind: 'bar', mark: 'abs', scripts: noScripts }
  if (text === '\\|' || text === '\\Vert') return { kind: 'bar', mark: 'norm', scripts: noScripts }
  const operator = OPERATOR_NAMES[text]
  if (operator !== undefined) return { kind: 'operator', name: text, text: operator }
  const spelled = /^[A-Za-z]$/.test(text) ? text : (reading.spoken[text] ?? SYMBOL_NAMES[text])
  if (spelled === undefined) return reading.refuse(node, text)
  const takesArgument = FUNCTION_LETTERS.has(text) ? ({ takesArgument: true } as const) : {}
  return { ...unit(spelled), ...takesArgument }
}

function readAtom(node: KatexNode & { type: 'atom' }, reading: Reading): Item {
  const { text, family } = node
  if (family === 'punct') return { kind: 'comma' }
  if (family === 'open' || family === 'close') {
    const mark = markOf(text)
    if (!mark) return reading.refuse(node, text)
    if (mark === 'abs' || mark === 'norm') return { kind: 'bar', mark, scripts: noScripts }
    return family === 'open' ? { kind: 'open', mark } : { kind: 'close', mark, scripts: noScripts }
  }
  if (family === 'rel') {
    if (text === ':') return { kind: 'comma' }
    const name = relationName(text)
    return name === undefined ? reading.refuse(node, text) : { kind: 'relation', name }
  }
  const operator = OPERATOR_NAMES[text]
  if (operator !== undefined) return { kind: 'operator', name: text, text: operator }
  const name = SYMBOL_NAMES[text]
  return name === undefined ? reading.refuse(node, text) : unit(name)
}

/** Words of the author; formulas inside `\text{…}` are read in their place. */
function readText(body: readonly KatexNode[], reading: Reading): readonly Item[] {
  const letters = lettersOf(body)
  if (letters === null) {
    return body.flatMap((node) =>
      node.mode === 'text' ? readText([node], reading) : reading.items([node]),
    )
  }
  const word = letters.trim()
  if (FUNCTION_NAMES[word]) return [{ kind: 'function', text: FUNCTION_NAMES[word] }]
  return letters === '' ? [] : [{ kind: 'words', text: letters }]
}

/** Struck-through relations come in two versions; the one for MathML is a single character. */
function readNegated(node: KatexNode & { type: 'htmlmathml' }, reading: Reading): readonly Item[] {
  const sign = canonicalTex({ type: 'ordgroup', mode: 'math', body: node.mathml })
  if (sign === '≠') return [{ kind: 'relation', name: '\\ne' }]
  if (sign === '≔') return [{ kind: 'relation', name: '=' }]
  return reading.refuse(node, sign ?? '이 기호')
}
