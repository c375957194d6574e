import { canonicalTex } from './canonicalTex.ts'
import { flattenNodes } from './flattenNodes.ts'
import { unit, type Item, type Reading } from './formulaItems.ts'
import type { KatexNode } from './katexNode.ts'
import { readLeftRight } from './readBrackets.ts'
import { readNamedWithScripts, withScripts } from './readNamed.ts'
import { readScripts } from './readScripts.ts'
import { attach } from './relations.ts'

export function readSupsub(
  node: KatexNode & { type: 'supsub' },
  reading: Reading,
): readonly Item[] {
  const { sub, sup } = node
  if (!node.base) return reading.refuse(node, '밑이 없는 첨자')
  const canonical = canonicalTex(node)
  const spoken = canonical === null ? undefined : reading.spoken[canonical]
  if (spoken !== undefined) return [unit(spoken)]
  const [base, more] = flattenNodes([node.base])
  if (!base || more) {
    const whole = reading.operand([node.base])
    const text = whole.weight === 'unit' ? whole.text : `괄호 열고 ${whole.text} 괄호 닫고`
    return [{ kind: 'operand', ...readScripts(sub, sup, reading)({ text, weight: 'unit' }) }]
  }
  if (base.type === 'op' || base.type === 'operatorname') {
    return [readNamedWithScripts(base, sub, sup, reading)]
  }
  if (base.type === 'horizBrace') {
    const note = sub ?? sup
    const text = reading.row([base.base])
    return note ? [unit(`${attach(text, '이고')} 이 부분은 ${reading.row([note])},`)] : [unit(text)]
  }
  if (base.type === 'leftright') return readLeftRight(base, reading, readScripts(sub, sup, reading))
  const letter = 'text' in base ? base.text : undefined
  const scripts = readScripts(sub, sup, reading, letter)
  const items = reading.items([base])
  const last = items.at(-1)
  if (!last) return reading.refuse(node, '이 첨자')
  return [...items.slice(0, -1), withScripts(last, scripts) ?? reading.refuse(node, '이 첨자')]
}
