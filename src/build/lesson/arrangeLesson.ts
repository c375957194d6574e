import type { LessonDraft } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { childrenOf, isBlank, isTag } from './LessonNode.ts'
import { arrangeSections } from './arrangeSections.ts'
import { isDisplayMath } from './checkLesson.ts'
import { blockComponent, lineComponent } from './componentNode.ts'
import { keepBrackets } from './keepBrackets.ts'
import { isTie, keepParticles } from './keepParticles.ts'

/** Turns a checked lesson into the tree the components draw. */
export function arrangeLesson(draft: LessonDraft, root: LessonNode): void {
  const sections = draft.outline.map((section) => {
    const mentioned = new Set<string>()
    const children = childrenOf(section.node).flatMap((child) => arrange(draft, mentioned, child))
    return { ...section, children: groupLiveFormulas(children) }
  })
  root.children = arrangeSections(draft, sections)
}

/** `mentioned`: functions already named in this section; only the first mention has their colour. */
function arrange(draft: LessonDraft, mentioned: Set<string>, node: LessonNode): LessonNode[] {
  const formula = draft.formulas.get(node)
  if (formula !== undefined) {
    return formula.display
      ? [blockComponent('Formula', { formula })]
      : [lineComponent('InlineFormula', { formula })]
  }
  const only = onlyChild(node)
  if (node.type === 'paragraph' && only?.type === 'inlineMath' && isDisplayMath(draft, only)) {
    return arrange(draft, mentioned, only)
  }
  const props = draft.props.get(node)
  const siblings = isTie(node) ? childrenOf(node) : keepBrackets(keepParticles(childrenOf(node)))
  const children = siblings.flatMap((child) => arrange(draft, mentioned, child))
  if (props !== undefined) return arrangeTag(mentioned, node, props, children)
  const address = draft.addresses.get(node)
  return [
    {
      ...node,
      ...(node.children === undefined ? {} : { children }),
      ...(address === undefined ? {} : { url: address }),
      ...(node.type === 'image' ? { url: imageAddress(draft, node) } : {}),
    },
  ]
}

function arrangeTag(
  mentioned: Set<string>,
  node: LessonNode,
  props: Readonly<Record<string, unknown>>,
  children: LessonNode[],
): LessonNode[] {
  const name = node.name ?? ''
  switch (name) {
    case 'Lab':
    case 'Prediction':
    case 'Formula':
    case 'Curves':
    case 'LiveFormula':
      return [blockComponent(name, props)]
    case 'Exactly':
    case 'Discovery':
      return [blockComponent(name, props, asParagraphs(children))]
    case 'Fn': {
      const id = String(props['id'])
      const repeated = mentioned.has(id)
      mentioned.add(id)
      return [inLine(node, lineComponent(name, { id, repeated }))]
    }
    default:
      return [inLine(node, lineComponent(name, props, children))]
  }
}

/** A tag of a line that stands alone is a paragraph of its own. */
function inLine(node: LessonNode, component: LessonNode): LessonNode {
  return node.type === 'mdxJsxFlowElement'
    ? { type: 'paragraph', children: [component] }
    : component
}

/** `<Discovery>text</Discovery>` on one line has text where others have paragraphs. */
function asParagraphs(children: LessonNode[]): LessonNode[] {
  const isInline = children.some(
    (child) => child.type === 'text' || child.type === 'mdxJsxTextElement',
  )
  return isInline ? [{ type: 'paragraph', children }] : children
}

function onlyChild(node: LessonNode): LessonNode | undefined {
  const children = childrenOf(node).filter((child) => !isBlank(child))
  return children.length === 1 ? children[0] : undefined
}

function imageAddress({ slug }: LessonDraft, node: LessonNode): string {
  return `/lessons/${slug}/${(node.url ?? '').replace(/^\.\//, '')}`
}

/** Lines of one derivation stand close together. */
function groupLiveFormulas(children: readonly LessonNode[]): LessonNode[] {
  const grouped: LessonNode[] = []
  for (const child of children) {
    const last = grouped.at(-1)
    if (!isTag(child) || child.name !== 'LiveFormula') grouped.push(child)
    else if (last?.name === 'FormulaLines') last.children?.push(child)
    else grouped.push(blockComponent('FormulaLines', {}, [child]))
  }
  return grouped
}
