import type { Item, Reading } from './formulaItems.ts'
import type { KatexNode } from './katexNode.ts'
import { flattenNodes } from './flattenNodes.ts'
import { attach } from './relations.ts'

/** Operators over a range, and the noun their result is called. */
const NOUNS: Readonly<Record<string, string>> = {
  sum: '합',
  prod: '곱',
  lim: '극한',
  max: '최댓값',
  min: '최솟값',
}

/**
 * `\sum_{i=1}^n` → reads the rest of the term as “i가 1부터 n까지 변할 때 …의 합”. Null where the
 * name is no such operator (`\max` without a range compares its arguments instead).
 */
export function readBigOperator(
  letters: string,
  sub: KatexNode | undefined,
  sup: KatexNode | undefined,
  reading: Reading,
): (Item & { kind: 'big' }) | null {
  if (letters === 'argmax' || letters === 'argmin') {
    const verb = letters === 'argmax' ? '크게' : '작게'
    const by = sub ? reading.row([sub]) : '값'
    return { kind: 'big', read: (body) => `${attach(body, '을/를')} 가장 ${verb} 하는 ${by}` }
  }
  const noun = NOUNS[letters]
  if (noun === undefined || ((letters === 'max' || letters === 'min') && !sub)) return null
  const range = sub ? `${readRange(sub, sup, reading)} ` : ''
  return { kind: 'big', read: (body) => `${range}${attach(body, '의')} ${noun}` }
}

function readRange(sub: KatexNode, sup: KatexNode | undefined, reading: Reading): string {
  const items = reading.items([sub])
  const equals = items.findIndex((item) => item.kind === 'relation' && item.name === '=')
  if (equals > 0) {
    const nodes = flattenNodes([sub])
    const at = nodes.findIndex((node) => node.type === 'atom' && node.text === '=')
    const index = reading.row(nodes.slice(0, at))
    const from = reading.row(nodes.slice(at + 1))
    const to = sup ? ` ${reading.row([sup])}까지` : ''
    return `${attach(index, '이/가')} ${from}부터${to} 변할 때`
  }
  if (items.some((item) => item.kind === 'relation')) return reading.row([sub], true)
  return `모든 ${attach(reading.row([sub]), '에')} 대한`
}
