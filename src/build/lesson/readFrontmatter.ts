import * as v from 'valibot'
import { parseDocument } from 'yaml'
import type { LessonNode } from './LessonNode.ts'
import type { ProblemList } from './ProblemList.ts'
import { describeKnown } from './describeKnown.ts'
import { sentences } from './sentences.ts'

/** The head of a file, or null where it is wrong; what is wrong is reported. */
export function readFrontmatter<Entries extends v.ObjectEntries>(
  root: LessonNode,
  problems: ProblemList,
  schema: v.StrictObjectSchema<Entries, undefined>,
): v.InferOutput<typeof schema> | null {
  const known = Object.keys(schema.entries)
  const node = root.children?.[0]
  if (node?.type !== 'yaml') {
    problems.report(0, sentences.frontmatterMissing(known.join(', ')))
    return null
  }
  const place = (key: string) => problems.offsetOf(node, `\n${key}:`) + 1
  const document = parseDocument(node.value ?? '')
  const [error] = document.errors
  if (error !== undefined) {
    problems.report(
      problems.offsetOf(node, node.value ?? '') + error.pos[0],
      sentences.frontmatterUnreadable(error.code),
    )
    return null
  }
  const data: unknown = document.toJS()
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    problems.report(node, sentences.frontmatterMissing(known.join(', ')))
    return null
  }
  let complete = true
  for (const key of known.filter((name) => !Object.hasOwn(data, name))) {
    problems.report(node, sentences.frontmatterKeyMissing(key))
    complete = false
  }
  for (const key of Object.keys(data).filter((name) => !known.includes(name))) {
    problems.report(place(key), sentences.frontmatterKeyUnknown(key, describeKnown(known, key)))
    complete = false
  }
  if (!complete) return null
  const parsed = v.safeParse(schema, data, { abortPipeEarly: true })
  if (parsed.success) return parsed.output
  for (const issue of parsed.issues) {
    const key = issue.path?.[0].key as string
    problems.report(place(key), sentences.frontmatterValue(issue.message))
  }
  return null
}
