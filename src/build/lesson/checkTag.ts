import type { TagContract } from '../../lesson/tags/defineTag.ts'
import type { Tag } from '../../lesson/tags/index.ts'
import type { LessonDraft, NodeScope } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { childrenOf, isBlank, textOf } from './LessonNode.ts'
import { readAttributes } from './readAttributes.ts'
import { sentences } from './sentences.ts'
import { propsOfTag } from './propsOfTag.ts'

/** Place, content and attributes of one tag. */
export function checkTag(
  draft: LessonDraft,
  scope: NodeScope,
  node: LessonNode,
  contract: Tag,
): void {
  checkPlace(draft, scope, node, contract)
  checkContent(draft, node, contract)
  const attributes = readAttributes(node, contract, draft.problems)
  if (attributes === null) return
  const props = propsOfTag(draft, scope, node, contract.name, attributes)
  if (props !== null) draft.props.set(node, props)
}

function checkPlace(
  { problems }: LessonDraft,
  { inside }: NodeScope,
  node: LessonNode,
  contract: TagContract,
): void {
  const { name, place } = contract
  if (place === 'section' && inside.join() !== 'Section') {
    problems.report(node, sentences.labInside())
  } else if (place === 'block' && node.type === 'mdxJsxTextElement') {
    problems.report(node, sentences.blockInLine(name))
  } else if (place === 'correction' && !inside.includes('Exactly')) {
    problems.report(node, sentences.insOutside())
  }
}

function checkContent({ problems }: LessonDraft, node: LessonNode, contract: TagContract): void {
  const { name, content, example } = contract
  const filled = childrenOf(node).filter((child) => !isBlank(child))
  if (content === 'nothing' && filled.length > 0) {
    problems.report(node, sentences.contentNotAllowed(name, example))
  } else if (content === 'text' && textOf(node).trim() === '') {
    problems.report(node, sentences.contentMissing(name, example))
  } else if (name === 'Discovery' || name === 'Exactly' || name === 'Section') {
    if (filled.length === 0) problems.report(node, sentences.contentMissing(name, example))
  }
}
