import type { CompiledFormula } from './CompiledFormula.ts'

/** Text with formulas as one plain sentence: each formula by its Korean reading. */
export function spokenText(text: readonly (string | CompiledFormula)[]): string {
  return text.map((part) => (typeof part === 'string' ? part : part.reading)).join('')
}
