import { derivativeOf, readDerivative } from './derivative.ts'
import type { Item, Operand, Reading } from './formulaItems.ts'
import type { KatexNode } from './katexNode.ts'
import { attach } from './relations.ts'

export function readFraction(node: KatexNode & { type: 'genfrac' }, reading: Reading): Item {
  if (!node.hasBarLine) return reading.refuse(node, '막대 없는 분수')
  const derivative = derivativeOf([node.numer], [node.denom])
  if (derivative?.of.length === 0) {
    return { kind: 'big', read: (body) => readDerivative(derivative, reading, body).text }
  }
  if (derivative) return { kind: 'operand', ...readDerivative(derivative, reading) }
  const numer = reading.operand([node.numer])
  const denom = reading.operand([node.denom])
  return { kind: 'operand', ...fraction(numer, denom) }
}

/** “2분의 1”; “n 분의 a k”; with operators inside: “분모가 …이고 분자가 …인 분수”. */
export function fraction(numer: Operand, denom: Operand): Operand {
  const simple = numer.weight === 'unit' && denom.weight === 'unit'
  const glue = /\d$/.test(denom.text) ? '' : ' '
  const text = simple
    ? `${denom.text}${glue}분의 ${numer.text}`
    : `분모가 ${attach(denom.text, '이고')} 분자가 ${attach(numer.text, '인')} 분수`
  return { text, weight: 'phrase' }
}

export function readRoot(node: KatexNode & { type: 'sqrt' }, reading: Reading): Item {
  const body = reading.operand([node.body])
  const index = node.index ? reading.operand([node.index]).text : null
  const name = index === null ? '루트' : index === '3' ? '세제곱근' : `${index}제곱근`
  const text =
    body.weight === 'unit' ? `${name} ${body.text}` : `${name} 안에 ${body.text}, ${name} 끝`
  return { kind: 'operand', text, weight: body.weight === 'unit' ? 'unit' : 'phrase' }
}
