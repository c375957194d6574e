import { flattenNodes, lettersOf } from './flattenNodes.ts'
import type { Operand, Reading, Scripts } from './formulaItems.ts'
import type { KatexNode } from './katexNode.ts'
import { PAIR_LETTERS } from './letters.ts'
import { attach } from './relations.ts'

/** What stands below and above a symbol, as a function of the symbol's own reading. */
export function readScripts(
  sub: KatexNode | null | undefined,
  sup: KatexNode | null | undefined,
  reading: Reading,
  letter?: string,
): Scripts {
  const below = sub ? readIndex(sub, reading, letter) : null
  return (base) => {
    const indexed = below === null ? base : { ...base, text: `${base.text} ${below}` }
    return sup ? readAbove(indexed, sup, reading) : indexed
  }
}

/** Plain indices follow the symbol: `s_3` “s 3”, `w_{21}` “w 2 1”; sums get an end mark. */
function readIndex(sub: KatexNode, reading: Reading, letter: string | undefined): string {
  const nodes = flattenNodes([sub])
  const word = lettersOf(nodes)
  if (word !== null && /^\d{2,}$/.test(word) && letter !== undefined && PAIR_LETTERS.has(letter)) {
    return [...word].join(' ')
  }
  const items = reading.items(nodes)
  const plain = items.every((item) => item.kind === 'operand' || item.kind === 'comma')
  if (plain) {
    return items.flatMap((item) => (item.kind === 'operand' ? [item.text] : [])).join(' ')
  }
  const [only] = items
  if (items.length === 1 && only?.kind === 'words') return only.text.trim()
  return `아래 첨자 ${reading.row(nodes)} 첨자 끝`
}

function readAbove(base: Operand, sup: KatexNode, reading: Reading): Operand {
  const nodes = flattenNodes([sup])
  const primes = nodes.filter((node) => node.type === 'textord' && node.text === '\\prime').length
  const rest = nodes.slice(primes)
  if (primes > 0) {
    const primed = { ...base, text: `${base.text} ${PRIMES[primes] ?? '프라임'}` }
    return rest.length === 0 ? primed : readPower(primed, rest, reading)
  }
  const mark = nodes.length === 1 ? markAbove(nodes[0] as KatexNode) : null
  if (mark !== null) return { ...base, text: `${base.text} ${mark}` }
  const inner = bracketed(nodes)
  if (inner) {
    const { text, weight } = reading.operand(inner)
    if (weight === 'unit') return { ...base, text: `${text}번째 ${base.text}` }
    return { ...base, text: `${base.text} 위 첨자 괄호 열고 ${text} 괄호 닫고` }
  }
  return readPower(base, nodes, reading)
}

const PRIMES: Readonly<Record<number, string>> = { 1: '프라임', 2: '더블 프라임' }

/** Signs and words above a symbol that are no power. */
function markAbove(node: KatexNode): string | null {
  if (node.type === 'text' || node.type === 'operatorname' || node.type === 'font') {
    const word = lettersOf([node])
    if (word === 'T') return '전치'
    return word === null ? null : `위 첨자 ${word.trim()}`
  }
  if (!('text' in node)) return null
  switch (node.text) {
    case 'T':
    case '\\top':
    case '\\intercal':
      return '전치'
    case '*':
    case '\\ast':
    case '\\star':
      return '별표'
    case '\\circ':
    case '\\degree':
      return '도'
    case '+':
      return '위 첨자 플러스'
    case '-':
      return '위 첨자 마이너스'
    default:
      return null
  }
}

/** `C^{(n)}`: the n-th of a series, not a power. */
function bracketed(nodes: readonly KatexNode[]): readonly KatexNode[] | null {
  const first = nodes[0]
  const last = nodes.at(-1)
  const opens = first?.type === 'atom' && first.text === '('
  const closes = last?.type === 'atom' && last.text === ')'
  return opens && closes ? nodes.slice(1, -1) : null
}

function readPower(base: Operand, nodes: readonly KatexNode[], reading: Reading): Operand {
  const exponent = reading.operand(nodes)
  const isSymbol = base.weight === 'unit' && !/^[\d.,]+$/.test(base.text)
  const of = isSymbol ? base.text : attach(base.text, '의')
  if (exponent.text === '2') return { ...base, text: `${of} 제곱` }
  if (exponent.text === '3') return { ...base, text: `${of} 세제곱` }
  const plain = exponent.weight === 'unit'
  const power = plain ? exponent.text : `괄호 열고 ${exponent.text} 괄호 닫고`
  // 5제곱, n제곱; after a symbol with an index a space keeps the index apart.
  const glue = /^(?:마이너스 )?(?:\d+|[A-Za-z])$/.test(power) ? '' : ' '
  return { text: `${attach(base.text, '의')} ${power}${glue}제곱`, weight: 'phrase' }
}
