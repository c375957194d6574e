import type { LessonDraft } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { blockComponent } from './componentNode.ts'
import type { SectionOutline } from './readOutline.ts'

export interface ArrangedSection extends SectionOutline {
  readonly children: readonly LessonNode[]
}

/**
 * Order in the document = order of reading at every width: heading, first paragraph, figure, rest.
 * What a wide section says between its first paragraph and its figure stays before the figure: a
 * question comes before the picture that answers it. Beside a figure it makes no difference.
 * A side section without a figure of its own goes on beside the figure before it.
 */
export function arrangeSections(
  draft: LessonDraft,
  sections: readonly ArrangedSection[],
): LessonNode[] {
  const blocks: LessonNode[] = []
  /** Text column that further sections go on in. */
  let column: LessonNode[] | null = null
  for (const section of sections) {
    const heading = blockComponent('SectionHeading', headingProps(draft, section))
    const figure = section.children.find((child) => child.name === 'Lab')
    const text = section.children.filter((child) => child !== figure)
    const continues = section.layout === 'side' && figure === undefined && column !== null
    if (continues && column !== null) {
      column.push(heading, ...text)
      continue
    }
    const { id, layout, hero } = section
    if (figure === undefined) {
      const read = blockComponent('SectionText', { part: 'all' }, [heading, ...text])
      blocks.push(blockComponent('Section', { id, layout }, [read]))
      column = null
      continue
    }
    const [lead, afterLead] = splitLead(text, hero)
    const asked = layout === 'wide' && !hero ? writtenBefore(section, figure, afterLead) : []
    const rest = afterLead.slice(asked.length)
    const head =
      layout === 'wide'
        ? blockComponent('WideHead', { ...headingProps(draft, section), hero }, lead)
        : blockComponent('SectionText', { part: 'head' }, [heading, ...lead])
    const body = blockComponent('SectionText', { part: 'rest' }, [...rest])
    column = layout === 'side' ? (body.children ?? null) : null
    const question = asked.length === 0 ? [] : [textBefore(asked)]
    blocks.push(blockComponent('Section', { id, layout }, [head, ...question, figure, body]))
  }
  return blocks
}

function headingProps({ props }: LessonDraft, { id, node, number }: ArrangedSection) {
  return { id, number, title: props.get(node)?.['title'] ?? [] }
}

function textBefore(children: LessonNode[]): LessonNode {
  return blockComponent('SectionText', { part: 'head' }, children)
}

/** Those of `text` that the author wrote above the figure. */
function writtenBefore(
  { children }: ArrangedSection,
  figure: LessonNode,
  text: readonly LessonNode[],
): LessonNode[] {
  const above = new Set(children.slice(0, children.indexOf(figure)))
  return text.filter((child) => above.has(child))
}

/** The paragraph that stands before the figure; under a hero the chapter's lead does. */
function splitLead(text: readonly LessonNode[], hero: boolean): [LessonNode[], LessonNode[]] {
  const [first, ...rest] = text
  return !hero && first?.type === 'paragraph' ? [[first], rest] : [[], [...text]]
}
