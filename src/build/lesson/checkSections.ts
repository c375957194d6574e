import type { LessonDraft } from './LessonDraft.ts'
import { figureTags } from './readOutline.ts'
import { sentences } from './sentences.ts'

const LAYOUTS_WITH_FIGURE = ['side', 'wide']

/** The order of sections, their fragments and their figures. */
export function checkSections({ outline, problems, references, isSummary }: LessonDraft): void {
  if (outline.length === 0) problems.report(0, sentences.noSection())
  const sectionIds = new Set<string>()
  const figures = new Set<string>()
  for (const [index, section] of outline.entries()) {
    const { node, id, layout, hero, figure } = section
    if (sectionIds.has(id)) problems.report(node, sentences.duplicateSection(id))
    sectionIds.add(id)
    if (references.labs.has(id)) problems.report(node, sentences.sectionNamedLikeLab(id))
    if (hero && (index > 0 || layout !== 'wide')) problems.report(node, sentences.heroMisplaced())

    const [first, second] = figureTags(node)
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
    const { lab, part } = section
    const name = part === null ? lab : `${lab} ${part}`
    if (figures.has(name)) {
      const sentence = part === null ? sentences.labTwice(lab) : sentences.partTwice(lab, part)
      problems.report(first ?? node, sentence)
    }
    if (part !== null && references.labs.has(lab) && !figures.has(lab)) {
      problems.report(first ?? node, sentences.labNotOnPage(lab))
    }
    figures.add(name)
  }
}
