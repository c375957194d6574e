import { citeTag } from './citeTag.ts'
import { curvesTag } from './curvesTag.ts'
import type { TagContract } from './defineTag.ts'
import { discoveryTag } from './discoveryTag.ts'
import { exactlyTag } from './exactlyTag.ts'
import { fnTag } from './fnTag.ts'
import { formulaTag } from './formulaTag.ts'
import { insTag } from './insTag.ts'
import { labTag } from './labTag.ts'
import { liveFormulaTag } from './liveFormulaTag.ts'
import { predictionTag } from './predictionTag.ts'
import { sectionTag } from './sectionTag.ts'
import { symTag } from './symTag.ts'
import { termTag } from './termTag.ts'
import { valueTag } from './valueTag.ts'

/** Every tag of a lesson. */
const contracts = [
  sectionTag,
  labTag,
  liveFormulaTag,
  valueTag,
  predictionTag,
  exactlyTag,
  insTag,
  discoveryTag,
  termTag,
  symTag,
  fnTag,
  curvesTag,
  citeTag,
  formulaTag,
] as const

/** What draws a tag and what makes its props are tables over these names, each complete. */
export type TagName = (typeof contracts)[number]['name']

export interface Tag extends TagContract {
  readonly name: TagName
}

export const tags: ReadonlyMap<string, Tag> = new Map<string, Tag>(
  contracts.map((contract) => [contract.name, contract]),
)
