import type { CompiledFormula } from './CompiledFormula.ts'

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'

/**
 * Text with formulas as one line of plain characters: `s₃의 신호가 w₁을 거슬러`. A letter with an
 * index is written; what has no such form stands as it is read.
 */
export function writtenText(text: readonly (string | CompiledFormula)[]): string {
  return text.map((part) => (typeof part === 'string' ? part : written(part.reading))).join('')
}

function written(reading: string): string {
  return reading.replace(/^(\p{Script=Latin})((?: \d+)+)$/u, (_, letter: string, index: string) => {
    const digits = index.replaceAll(' ', '')
    return letter + digits.replaceAll(/\d/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit)
  })
}
