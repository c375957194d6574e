import type { LessonDraft } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { blockComponent } from './componentNode.ts'
import type { SectionOutline } from './readOutline.ts'

export interface ArrangedSection extends SectionOutline {
  readonly children: readonly LessonNode[]
}

/**
 * Order in the document = order of reading at every width: heading, first paragraph, figure, rest.
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
    const [lead, rest] = splitLead(text, hero)
    const head =
      layout === 'wide'
        ? blockComponent('WideHead', { ...headingProps(draft, section), hero }, lead)
        : blockComponent('SectionText', { part: 'head' }, [heading, ...lead])
    const body = blockComponent('SectionText', { part: 'rest' }, [...rest])
    column = layout === 'side' ? (body.children ?? null) : null
    blocks.push(blockComponent('Section', { id, layout }, [head, figure, body]))
  }
  return blocks
}

function headingProps({ props }: LessonDraft, { id, node, number }: ArrangedSection) {
  return { id, number, title: props.get(node)?.['title'] ?? [] }
}

/** The paragraph that stands before the figure; under a hero the chapter's lead does. */
function splitLead(text: readonly LessonNode[], hero: boolean): [LessonNode[], LessonNode[]] {
  const [first, ...rest] = text
  return !hero && first?.type === 'paragraph' ? [[first], rest] : [[], [...text]]
}
