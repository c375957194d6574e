import type { RichText } from '../../labs/Lab.ts'
import type { LessonDraft, NodeScope } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { childrenOf } from './LessonNode.ts'
import { compileMath } from './compileMath.ts'
import { sentences } from './sentences.ts'

/** Text and formulas of a paragraph that a lab shows; anything else in it is reported. */
export function readPlainText(
  draft: LessonDraft,
  scope: NodeScope,
  paragraph: LessonNode,
  what: string,
): RichText {
  const parts: RichText[number][] = []
  for (const child of childrenOf(paragraph)) {
    if (child.type === 'text') {
      parts.push((child.value ?? '').replaceAll(/\s+/g, ' '))
    } else if (child.type === 'inlineMath') {
      const tex = child.value ?? ''
      const formula = compileMath(draft, scope, child, tex, { display: false, live: false })
      if (formula !== null) parts.push(formula)
    } else {
      draft.problems.report(child, sentences.textOnly(what))
    }
  }
  return parts
}
