import type { FormulaElement, FormulaNode } from './CompiledFormula.ts'
import { speakNumber } from './formatNumber.ts'
import type { FormulaValues } from './FormulaTree.tsx'
import { withJosa } from './josa.ts'
import { writtenIn } from './symbolsOfTree.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '×': '곱하기',
  '+': '더하기',
  '−': '빼기',
  '/': '나누기',
  '²': '제곱',
}

/**
 * The row of live numbers as a sentence part: “마이너스 0.1171은 마이너스 0.47 곱하기 0.249”. Null
 * without such a row, without a value for every slot, or where a column has no number to say.
 */
export function readValues(tree: readonly FormulaNode[], values: FormulaValues): string | null {
  const cells = tree.flatMap(cellsOf)
  if (cells.length === 0) return null
  let text = ''
  for (const cell of cells) {
    if (cell.className?.includes('equals')) {
      text = withJosa(text.trim(), '은/는')
      continue
    }
    const spoken = readCell(cell, values)
    if (spoken === null) return null
    text += ` ${spoken}`
  }
  return text.trim()
}

function cellsOf(node: FormulaNode): readonly FormulaElement[] {
  if (typeof node === 'string') return []
  if (/\bval\b/.test(node.className ?? '')) return [node]
  return (node.children ?? []).flatMap(cellsOf)
}

function readCell(cell: FormulaElement, values: FormulaValues): string | null {
  const written = writtenIn(cell)
  if (cell.slot !== undefined) {
    const value = values[cell.slot]
    if (value === undefined || value === '') return null
    return `${speakNumber(value)} ${readMarks(written) ?? ''}`.trim()
  }
  return written === '' ? null : readMarks(written)
}

/** Signs and brackets between the numbers; letters have no number and end the reading. */
function readMarks(written: string): string | null {
  const words = speakNumber(written).replace(/[×+−/²]/g, (sign) => ` ${SIGNS[sign] ?? ''} `)
  const spoken = words.replaceAll('(', '괄호 열고 ').replaceAll(')', ' 괄호 닫고')
  if (/[A-Za-zα-ω]/.test(spoken)) return null
  return spoken.replace(/\s+/g, ' ').trim()
}
