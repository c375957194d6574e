import { tags } from '../../lesson/tags/index.ts'
import type { LessonDraft, NodeScope } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { childrenOf, isTag } from './LessonNode.ts'
import { checkImage } from './checkImage.ts'
import { checkLink } from './checkLink.ts'
import { checkSections } from './checkSections.ts'
import { checkTag } from './checkTag.ts'
import { compileMath } from './compileMath.ts'
import { describeKnown } from './describeKnown.ts'
import { sentences } from './sentences.ts'

/**
 * Walks the tree of a lesson once: reports every mistake at its place, and leaves in the draft what
 * the components will need. Changes nothing in the tree.
 */
export function checkLesson(draft: LessonDraft, root: LessonNode): void {
  checkSections(draft)
  for (const node of childrenOf(root)) {
    if (node.type === 'yaml') continue
    if (isTag(node) && node.name === 'Section') {
      checkNode(draft, { inside: [], lab: figureOf(draft, node) }, node)
    } else if (isForbidden(node)) {
      reportForbidden(draft, node)
    } else {
      draft.problems.report(node, sentences.outsideSection())
    }
  }
}

function figureOf({ outline, references }: LessonDraft, section: LessonNode): NodeScope['lab'] {
  const figure = outline.find(({ node }) => node === section)?.figure ?? null
  return figure === null ? null : (references.labs.get(figure) ?? null)
}

function checkNode(draft: LessonDraft, scope: NodeScope, node: LessonNode): void {
  if (isTag(node)) {
    checkElement(draft, scope, node)
    return
  }
  if (isForbidden(node)) {
    reportForbidden(draft, node)
    return
  }
  const { problems } = draft
  switch (node.type) {
    case 'heading':
      if (node.depth !== 3) problems.report(node, sentences.heading())
      break
    case 'link':
    case 'definition': {
      const address = checkLink(draft, node, node.url ?? '')
      if (address !== null) draft.addresses.set(node, address)
      break
    }
    case 'image':
      checkImage(draft, node)
      break
    case 'footnoteReference':
    case 'footnoteDefinition':
      problems.report(node, sentences.footnote())
      return
    case 'math':
    case 'inlineMath': {
      const display = node.type === 'math' || isDisplayMath(draft, node)
      const formula = compileMath(draft, scope, node, node.value ?? '', { display, live: false })
      if (formula !== null) draft.formulas.set(node, formula)
      return
    }
  }
  checkChildren(draft, scope, node)
}

function checkElement(draft: LessonDraft, scope: NodeScope, node: LessonNode): void {
  const name = node.name ?? ''
  const contract = tags.get(name)
  if (contract === undefined) {
    const isHtml = /^[a-z]/.test(name) || name === ''
    const sentence = isHtml
      ? sentences.rawHtml(name)
      : sentences.unknownTag(name, describeKnown(tags.keys(), name))
    draft.problems.report(node, sentence)
    return
  }
  if (contract.name === 'Section' && scope.inside.length > 0) {
    draft.problems.report(node, sentences.sectionInside())
    return
  }
  checkTag(draft, scope, node, contract)
  // A lab reads its caption, a prediction its question itself.
  if (name === 'Lab' || name === 'Prediction') return
  checkChildren(draft, { ...scope, inside: [...scope.inside, name] }, node)
}

function checkChildren(draft: LessonDraft, scope: NodeScope, node: LessonNode): void {
  const inside = isTag(node) ? scope.inside : [...scope.inside, node.type]
  for (const child of childrenOf(node)) checkNode(draft, { ...scope, inside }, child)
}

/** `$$…$$` alone in its paragraph is a display formula, even on one line. */
export function isDisplayMath({ source }: LessonDraft, node: LessonNode): boolean {
  return source.startsWith('$$', node.position?.start.offset ?? 0)
}

const FORBIDDEN = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'])

function isForbidden(node: LessonNode): boolean {
  return FORBIDDEN.has(node.type)
}

function reportForbidden({ problems }: LessonDraft, node: LessonNode): void {
  const sentence = node.type === 'mdxjsEsm' ? sentences.importOrExport() : sentences.expression()
  problems.report(node, sentence)
}
