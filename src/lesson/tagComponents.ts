import { LessonImage } from './LessonImage.tsx'
import { LessonLink } from './LessonLink.tsx'
import { LessonTable } from './LessonTable.tsx'
import { Cite } from './tags/Cite.tsx'
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

/** What draws the elements of a compiled lesson: tags of the author and parts the build adds. */
export const tagComponents = {
  a: LessonLink,
  img: LessonImage,
  table: LessonTable,
  Cite,
  Discovery,
  DisplayFormula,
  Exactly,
  Fn,
  FormulaLines,
  InlineFormula,
  Ins,
  Lab,
  LiveFormula,
  Prediction,
  Section,
  SectionHeading,
  SectionText,
  Sym,
  Term,
  Value,
  WideHead,
}
