import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import type { LabDefinition } from '../../labs/Lab.ts'
import type { LessonNode } from './LessonNode.ts'
import type { LessonReferences } from './LessonReferences.ts'
import type { ProblemList } from './ProblemList.ts'
import type { SectionOutline } from './readOutline.ts'

/**
 * What the check of a lesson found out about its nodes; the arrangement that follows needs no
 * second look at attributes or formulas.
 */
export interface LessonDraft {
  /** Address from the site's root: `/lessons/relu/`. */
  readonly path: string
  readonly slug: string
  /** The page on one sheet: no chapter, and no labs, for paper does not move. */
  readonly isSummary: boolean
  readonly source: string
  readonly references: LessonReferences
  readonly problems: ProblemList
  readonly outline: readonly SectionOutline[]
  /** First figure of each lab of this lesson: lab id → `3-2`. */
  readonly figures: ReadonlyMap<string, string>
  /** Number of the figure of each `<Lab>`. */
  readonly figureNumbers: ReadonlyMap<LessonNode, string>
  /** Props of a tag's component. */
  readonly props: Map<LessonNode, Readonly<Record<string, unknown>>>
  /** Formulas of `math` and `inlineMath` nodes. */
  readonly formulas: Map<LessonNode, CompiledFormula>
  /** Checked addresses of links, from the site's root. */
  readonly addresses: Map<LessonNode, string>
}

/** Where a node stands. */
export interface NodeScope {
  /** Names of the tags around it, outermost first. */
  readonly inside: readonly string[]
  /** The figure whose symbols words and formulas may name, or null in a section without one. */
  readonly lab: LabDefinition | null
}
