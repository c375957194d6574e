import type { LessonDraft } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { childrenOf, isTag } from './LessonNode.ts'
import { sentences } from './sentences.ts'

const LAYOUTS_WITH_FIGURE = ['side', 'wide']

/** The order of sections, their fragments and their figures. */
export function checkSections({ outline, problems, references, isSummary }: LessonDraft): void {
  if (outline.length === 0) problems.report(0, sentences.noSection())
  const sectionIds = new Set<string>()
  const labs = new Set<string>()
  for (const [index, section] of outline.entries()) {
    const { node, id, layout, hero, figure } = section
    if (sectionIds.has(id)) problems.report(node, sentences.duplicateSection(id))
    sectionIds.add(id)
    if (references.labs.has(id)) problems.report(node, sentences.sectionNamedLikeLab(id))
    if (hero && (index > 0 || layout !== 'wide')) problems.report(node, sentences.heroMisplaced())

    const [first, second] = figuresOf(node)
    if (isSummary) {
      if (first !== undefined) problems.report(first, sentences.labInSummary())
      continue
    }
    if (second !== undefined) problems.report(second, sentences.secondFigureInSection())
    if (layout === 'text') {
      if (first !== undefined) problems.report(first, sentences.textSectionWithFigure())
    } else if (LAYOUTS_WITH_FIGURE.includes(layout) && first === undefined && figure === null) {
      problems.report(node, sentences.sectionWithoutFigure(id))
    }
    if (section.lab === null) continue
    if (labs.has(section.lab)) problems.report(first ?? node, sentences.labTwice(section.lab))
    labs.add(section.lab)
  }
}

function figuresOf(section: LessonNode): LessonNode[] {
  return childrenOf(section).filter((child) => isTag(child) && child.name === 'Lab')
}
