import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import type { RichText } from '../../labs/Lab.ts'
import { FormulaError } from '../formula/FormulaError.ts'
import type { LessonDraft, NodeScope } from './LessonDraft.ts'
import type { LessonAttribute, LessonNode } from './LessonNode.ts'
import type { FormulaOptions } from './LessonReferences.ts'
import { describeKnown } from './describeKnown.ts'
import { sentences } from './sentences.ts'

/** A formula of the lesson, or null where it is wrong; what is wrong is reported at its place. */
export function compileMath(
  draft: LessonDraft,
  scope: NodeScope,
  place: LessonNode | LessonAttribute,
  tex: string,
  options: FormulaOptions,
): CompiledFormula | null {
  const { problems, references } = draft
  const start = problems.offsetOf(place, tex)
  try {
    const formula = references.compileFormula(tex, options)
    if (formula.reading.trim() === '') {
      problems.report(place, sentences.formulaWithoutReading())
      return null
    }
    for (const symbol of formula.symbols) {
      const at = Math.max(0, tex.indexOf(`\\S{${symbol}}`))
      reportUnknownSymbol(draft, scope, start + at, symbol)
    }
    return formula
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    problems.report(start + error.offset, sentences.formula(error.message))
    return null
  }
}

/** A symbol must stand in the figure of its section; without a figure, in some lab. */
export function reportUnknownSymbol(
  { problems, references }: LessonDraft,
  { lab }: NodeScope,
  place: LessonNode | LessonAttribute | number,
  symbol: string,
): void {
  if (lab !== null) {
    if (lab.symbols.includes(symbol)) return
    const known = describeKnown(lab.symbols, symbol)
    problems.report(place, sentences.unknownSymbol(lab.id, symbol, known))
  } else if (![...references.labs.values()].some(({ symbols }) => symbols.includes(symbol))) {
    problems.report(place, sentences.symbolOfNoLab(symbol))
  }
}

/** Text with `$…$` in an attribute, the front matter or a row of the glossary. */
export function compileText(
  text: string,
  compile: (tex: string) => CompiledFormula | null,
): RichText {
  return text
    .split(/\$([^$]+)\$/)
    .map((part, index) => (index % 2 === 0 ? part : (compile(part) ?? '')))
    .filter((part) => part !== '')
}
