import { withJosa } from '../../formula/josa.ts'
import { FormulaError } from './FormulaError.ts'
import type { Reading } from './formulaItems.ts'
import { offsetOf, type KatexNode } from './katexNode.ts'
import { readClauses, readOperand } from './readClauses.ts'
import { itemsOf } from './readNode.ts'
import type { SpokenSymbols } from './spokenSymbols.ts'

/**
 * Korean reading of a formula from its parse tree: “C를 s 3으로 미분한 값은 …”. Latin letters and
 * digits stay, everything else is spelled; particles follow the sound of what stands before them.
 *
 * @throws {FormulaError} where a construct has no reading: the author then writes one.
 */
export function readFormula(
  nodes: readonly KatexNode[],
  tex: string,
  spoken: SpokenSymbols = {},
): string {
  const reading: Reading = {
    tex,
    spoken,
    items: (row) => itemsOf(row, reading),
    row: (row, condition = false) => readClauses(itemsOf(row, reading), condition),
    operand: (row) => readOperand(itemsOf(row, reading)),
    refuse: (node, what) => refuse(node, what, tex),
  }
  return reading
    .row(nodes)
    .replace(/\s+,/g, ',')
    .replace(/,+/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/^[,\s]+|[,\s]+$/g, '')
}

function refuse(node: KatexNode, what: string, tex: string): never {
  throw new FormulaError(
    `수식에서 ${withJosa(what, '을/를')} 어떻게 읽을지 알 수 없어요. reading="…"에 읽는 말을 적거나 \\reading{읽는 말}{식}으로 감싸 주세요.`,
    tex,
    // KaTeX keeps no place for operators such as \int.
    what.startsWith('\\') && tex.includes(what) ? tex.indexOf(what) : offsetOf(node, tex),
  )
}
