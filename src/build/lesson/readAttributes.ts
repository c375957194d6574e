import * as v from 'valibot'
import type { TagContract } from '../../lesson/tags/defineTag.ts'
import type { LessonAttribute, LessonNode } from './LessonNode.ts'
import type { ProblemList } from './ProblemList.ts'
import { describeKnown } from './describeKnown.ts'
import { sentences } from './sentences.ts'

export interface TagAttributes {
  /** Checked values by name. */
  readonly values: Readonly<Record<string, unknown>>
  /** Attributes the contract does not name, on a tag that takes settings. */
  readonly settings: readonly {
    readonly name: string
    readonly text: string
    readonly place: LessonAttribute
  }[]
  /** Where an attribute stands; the tag itself where it is left out. */
  placeOf(name: string): LessonAttribute | LessonNode
}

/** Attributes of a tag, or null where one is wrong; what is wrong is reported. */
export function readAttributes(
  node: LessonNode,
  contract: TagContract,
  problems: ProblemList,
): TagAttributes | null {
  const tag = contract.name
  const written = new Map<string, LessonAttribute>()
  const texts = new Map<string, string | true>()
  const settings: { name: string; text: string; place: LessonAttribute }[] = []
  const complaints: string[] = []
  let hasSpread = false
  const complain = (place: LessonNode | LessonAttribute, sentence: string) => {
    problems.report(place, sentence)
    complaints.push(sentence)
  }

  for (const attribute of node.attributes ?? []) {
    const { name, value } = attribute
    if (name === undefined) {
      complain(attribute, sentences.attributeExpression(tag))
      hasSpread = true
      continue
    }
    if (written.has(name)) {
      complain(attribute, sentences.attributeTwice(tag, name))
      continue
    }
    written.set(name, attribute)
    if (typeof value === 'object' && value !== null) {
      complain(attribute, sentences.attributeExpression(tag))
      continue
    }
    if (Object.hasOwn(contract.attributes, name)) {
      texts.set(name, value ?? true)
    } else if (contract.takesSettings !== true) {
      const known = describeKnown(Object.keys(contract.attributes), name)
      complain(attribute, sentences.unknownAttribute(tag, name, known))
    } else if (value === null || value === undefined) {
      complain(attribute, sentences.attributeWithoutValue(tag, name))
    } else {
      settings.push({ name, text: value, place: attribute })
    }
  }

  const values: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(contract.attributes)) {
    const text = texts.get(name)
    const place = written.get(name)
    if (text === undefined && schema.type !== 'optional') {
      const isMissing = place === undefined && !hasSpread
      if (isMissing) complain(node, sentences.missingAttribute(tag, name, contract.example))
      continue
    }
    if (text === true && !v.safeParse(schema, true).success) {
      complain(place ?? node, sentences.attributeWithoutValue(tag, name))
      continue
    }
    const parsed = v.safeParse(schema, text)
    if (parsed.success) values[name] = parsed.output
    else complain(place ?? node, sentences.attributeValue(tag, parsed.issues[0].message))
  }
  return complaints.length === 0
    ? { values, settings, placeOf: (name) => written.get(name) ?? node }
    : null
}
