import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import type { LabDefinition } from '../../labs/Lab.ts'

/** Everything outside a lesson that the lesson may name. */
export interface LessonReferences {
  readonly labs: ReadonlyMap<string, LabDefinition>
  readonly terms: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly functions: readonly string[]
  /** Every lesson of the course in order, the one being compiled included. */
  readonly lessons: readonly LessonPlaces[]
  compileFormula(tex: string, options: FormulaOptions): CompiledFormula
  /** Whether a file lies beside the lesson. */
  hasFile(slug: string, name: string): boolean
}

export interface FormulaOptions {
  readonly display: boolean
  readonly live: boolean
  readonly reading?: string
}

/** Where links into a lesson may go. */
export interface LessonPlaces {
  readonly slug: string
  readonly sections: readonly string[]
  /** Labs whose figure stands in this lesson, in order. */
  readonly labs: readonly string[]
}
