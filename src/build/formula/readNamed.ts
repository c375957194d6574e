import { lettersOf } from './flattenNodes.ts'
import { unit, type Item, type Reading, type Scripts } from './formulaItems.ts'
import type { KatexNode } from './katexNode.ts'
import { FACED_LETTERS, FUNCTION_NAMES } from './letters.ts'
import { readBigOperator } from './readBigOperator.ts'
import { readScripts } from './readScripts.ts'
import { attach } from './relations.ts'

export function readNamed(
  node: KatexNode & { type: 'op' | 'operatorname' },
  reading: Reading,
): Item {
  const letters = nameOf(node)
  if (letters === null) return reading.refuse(node, '이 연산자')
  const big = readBigOperator(letters, undefined, undefined, reading)
  if (big) return big
  if (node.type === 'op' && node.symbol) return reading.refuse(node, `\\${letters}`)
  return named(letters, reading)
}

export function readNamedWithScripts(
  base: KatexNode & { type: 'op' | 'operatorname' },
  sub: KatexNode | null | undefined,
  sup: KatexNode | null | undefined,
  reading: Reading,
): Item {
  const letters = nameOf(base)
  if (letters === null) return reading.refuse(base, '이 연산자')
  const big = readBigOperator(letters, sub ?? undefined, sup ?? undefined, reading)
  if (big) return big
  if (letters === 'log' && sub) {
    return { kind: 'function', text: `밑이 ${attach(reading.operand([sub]).text, '인')} 로그` }
  }
  const item = readNamed(base, reading)
  return withScripts(item, readScripts(sub, sup, reading)) ?? reading.refuse(base, '이 첨자')
}

export function readFace(node: KatexNode & { type: 'font' }, reading: Reading): readonly Item[] {
  const letters = lettersOf([node.body])
  const faced = letters === null ? undefined : FACED_LETTERS[`${node.font} ${letters}`]
  if (faced !== undefined) return [{ ...unit(faced), takesArgument: true }]
  if (letters === null || letters.length === 1) return reading.items([node.body])
  return [named(letters, reading)]
}

function named(letters: string, reading: Reading): Item {
  const word = letters.replace(/[\s-]/g, '')
  const extreme = EXTREMES[word]
  if (extreme) return { kind: 'function', text: extreme.alone, extreme: extreme.size }
  const spoken = reading.spoken[word] ?? FUNCTION_NAMES[word]
  return { kind: 'function', text: spoken ?? letters }
}

const EXTREMES: Readonly<Record<string, { alone: string; size: '큰' | '작은' }>> = {
  max: { alone: '최댓값', size: '큰' },
  min: { alone: '최솟값', size: '작은' },
}

function nameOf(node: KatexNode & { type: 'op' | 'operatorname' }): string | null {
  if (node.type === 'op' && node.name !== undefined) return node.name.replace(/^\\/, '')
  const letters = lettersOf(node.body ?? [])
  return letters === null ? null : letters.replace(/\s/g, '')
}

export function withScripts(item: Item, scripts: Scripts): Item | null {
  switch (item.kind) {
    case 'operand': {
      const scripted = scripts(item)
      return { ...item, ...scripted }
    }
    case 'function':
      return { ...item, text: scripts({ text: item.text, weight: 'unit' }).text }
    case 'words':
      return unit(scripts({ text: item.text.trim(), weight: 'unit' }).text)
    case 'close':
    case 'bar':
      return { ...item, scripts }
    default:
      return null
  }
}
