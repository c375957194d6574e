import type { ReactNode } from 'react'
import { LessonImage } from './LessonImage.tsx'
import { LessonLink } from './LessonLink.tsx'
import { LessonTable } from './LessonTable.tsx'
import { Cite } from './tags/Cite.tsx'
import { Curves } from './tags/Curves.tsx'
import { Discovery } from './tags/Discovery.tsx'
import { DisplayFormula } from './tags/DisplayFormula.tsx'
import { Exactly } from './tags/Exactly.tsx'
import { Fn } from './tags/Fn.tsx'
import { FormulaLines } from './tags/FormulaLines.tsx'
import { InlineFormula } from './tags/InlineFormula.tsx'
import { Ins } from './tags/Ins.tsx'
import { Lab } from './tags/Lab.tsx'
import { LiveFormula } from './tags/LiveFormula.tsx'
import { Prediction } from './tags/Prediction.tsx'
import { Section } from './tags/Section.tsx'
import { SectionHeading } from './tags/SectionHeading.tsx'
import { SectionText } from './tags/SectionText.tsx'
import { Sym } from './tags/Sym.tsx'
import { Term } from './tags/Term.tsx'
import { Value } from './tags/Value.tsx'
import { WideHead } from './tags/WideHead.tsx'
import type { TagName } from './tags/index.ts'

/** What draws each tag an author may write: one that is missing here, or too many, is a type error. */
const authorComponents = {
  Section,
  Lab,
  LiveFormula,
  Value,
  Prediction,
  Exactly,
  Ins,
  Discovery,
  Term,
  Sym,
  Fn,
  Cite,
  Curves,
  Formula: DisplayFormula,
} satisfies Record<TagName, (props: never) => ReactNode>

/** What draws the elements of a compiled lesson: tags of the author and parts the build adds. */
export const tagComponents = {
  ...authorComponents,
  a: LessonLink,
  img: LessonImage,
  table: LessonTable,
  FormulaLines,
  InlineFormula,
  SectionHeading,
  SectionText,
  WideHead,
}
