import type { CompiledFormula } from './CompiledFormula.ts'
import { Formula } from './Formula.tsx'

export interface RichTextViewProps {
  readonly text: readonly (string | CompiledFormula)[]
}

/**
 * Text with compiled formulas in it. A formula and what touches it, the particle after it or the
 * bracket before it, stay on one line.
 */
export function RichTextView({ text }: RichTextViewProps) {
  return text.map((part, index) => {
    if (typeof part === 'string') {
      const start = isFormula(text[index - 1]) ? leadingWord(part).length : 0
      const tail = isFormula(text[index + 1]) ? trailingWord(part.slice(start)).length : 0
      return part.slice(start, part.length - tail)
    }
    const before = text[index - 1]
    const after = text[index + 1]
    const prefix =
      typeof before === 'string'
        ? trailingWord(before.slice(isFormula(text[index - 2]) ? leadingWord(before).length : 0))
        : ''
    const suffix = typeof after === 'string' ? leadingWord(after) : ''
    const formula = <Formula key={index} formula={part} />
    if (prefix === '' && suffix === '') return formula
    return (
      <span key={index} className="nb">
        {prefix}
        {formula}
        {suffix}
      </span>
    )
  })
}

function isFormula(part: string | CompiledFormula | undefined): boolean {
  return typeof part === 'object'
}

/** Letters up to the first space: the particle after a formula. */
function leadingWord(text: string): string {
  return /^\S*/.exec(text)?.[0] ?? ''
}

/** Letters after the last space: an opening bracket or quote before a formula. */
function trailingWord(text: string): string {
  return /\S*$/.exec(text)?.[0] ?? ''
}
