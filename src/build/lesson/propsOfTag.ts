import type { LabDefinition, RichText } from '../../labs/Lab.ts'
import type { TagName } from '../../lesson/tags/index.ts'
import type { LessonDraft, NodeScope } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { childrenOf } from './LessonNode.ts'
import { checkLabLink } from './checkLink.ts'
import { settingProblem, settingsFragment } from './checkLabSettings.ts'
import { checkPrediction } from './checkPrediction.ts'
import { compileMath, compileText, reportUnknownSymbol } from './compileMath.ts'
import { describeKnown } from './describeKnown.ts'
import type { TagAttributes } from './readAttributes.ts'
import { readPlainText } from './readPlainText.ts'
import { sentences } from './sentences.ts'

type Props = Readonly<Record<string, unknown>>

interface Occurrence {
  readonly draft: LessonDraft
  readonly scope: NodeScope
  readonly node: LessonNode
  readonly attributes: TagAttributes
}

/**
 * Props of the component of a tag whose attributes are sound, or null where they name something
 * that is not there; that is reported.
 */
export function propsOfTag(
  draft: LessonDraft,
  scope: NodeScope,
  node: LessonNode,
  tag: TagName,
  attributes: TagAttributes,
): Props | null {
  return MAKERS[tag]({ draft, scope, node, attributes })
}

const MAKERS: Readonly<Record<TagName, (occurrence: Occurrence) => Props | null>> = {
  Section: sectionProps,
  Lab: labProps,
  LiveFormula: liveFormulaProps,
  Formula: formulaProps,
  Value: valueProps,
  Prediction: predictionProps,
  Exactly: exactlyProps,
  Term: ({ draft, attributes }) => named(draft, attributes, draft.references.terms, 'unknownTerm'),
  Cite: ({ draft, attributes }) =>
    named(draft, attributes, draft.references.sources, 'unknownSource'),
  Fn: ({ draft, attributes }) =>
    named(draft, attributes, new Set(draft.references.functions), 'unknownFunction'),
  Sym: ({ draft, scope, attributes }) => {
    reportUnknownSymbol(draft, scope, attributes.placeOf('id'), text(attributes, 'id'))
    return attributes.values
  },
  Curves: curvesProps,
  Discovery: asWritten,
  Ins: asWritten,
}

/** Attributes that name nothing. */
function asWritten({ attributes }: Occurrence): Props {
  return attributes.values
}

function text(attributes: TagAttributes, name: string): string {
  return String(attributes.values[name])
}

function named(
  { problems }: LessonDraft,
  attributes: TagAttributes,
  known: ReadonlySet<string>,
  sentence: 'unknownTerm' | 'unknownSource' | 'unknownFunction',
): Props | null {
  const id = text(attributes, 'id')
  if (known.has(id)) return attributes.values
  problems.report(attributes.placeOf('id'), sentences[sentence](id, describeKnown(known, id)))
  return null
}

function curvesProps({ draft, attributes }: Occurrence): Props | null {
  const known = draft.references.functions
  const functions = attributes.values['functions'] as readonly string[]
  const unknown = functions.filter((id) => !known.includes(id))
  for (const id of unknown) {
    const sentence = sentences.unknownFunction(id, describeKnown(known, id))
    draft.problems.report(attributes.placeOf('functions'), sentence)
  }
  return unknown.length > 0 ? null : attributes.values
}

function sectionProps({ draft, scope, attributes }: Occurrence): Props {
  const place = attributes.placeOf('title')
  const title = compileText(text(attributes, 'title'), (tex) =>
    compileMath(draft, scope, place, tex, { display: false, live: false }),
  )
  return { ...attributes.values, title }
}

/** The lab of this name, or null where there is none; that is reported. */
function labNamed({ draft, attributes }: Occurrence, attribute: string): LabDefinition | null {
  const id = text(attributes, attribute)
  const { labs } = draft.references
  const lab = labs.get(id)
  if (lab === undefined) {
    const sentence = sentences.unknownLab(id, describeKnown(labs.keys(), id))
    draft.problems.report(attributes.placeOf(attribute), sentence)
  }
  return lab ?? null
}

/** The lab of this name, which must have its figure in this lesson. */
function labOnPage(occurrence: Occurrence): LabDefinition | null {
  const lab = labNamed(occurrence, 'lab')
  const { draft, attributes } = occurrence
  if (lab === null || draft.figures.has(lab.id)) return lab
  draft.problems.report(attributes.placeOf('lab'), sentences.labNotOnPage(lab.id))
  return null
}

function labProps(occurrence: Occurrence): Props | null {
  const { draft, scope, node, attributes } = occurrence
  const lab = labNamed(occurrence, 'id')
  if (lab === null) return null
  if (attributes.values['part'] !== undefined) return partProps(occurrence, lab)
  const entries = attributes.settings.map(({ name, text: value }) => [name, value] as const)
  for (const [index, entry] of entries.entries()) {
    const sentence = settingProblem(lab, entry)
    const place = attributes.settings[index]?.place ?? node
    if (sentence !== null) draft.problems.report(place, sentence)
  }
  return {
    id: lab.id,
    number: draft.figureNumbers.get(node) ?? '',
    opening: settingsFragment(lab, entries),
    caption: captionOf(draft, scope, node),
  }
}

/** A further figure of a lab: it shows the state of the first. */
function partProps({ draft, scope, node, attributes }: Occurrence, lab: LabDefinition): Props {
  const part = text(attributes, 'part')
  const parts = lab.parts ?? []
  if (!parts.includes(part)) {
    const sentence = sentences.unknownPart(lab.id, part, describeKnown(parts, part))
    draft.problems.report(attributes.placeOf('part'), sentence)
  }
  const [setting] = attributes.settings
  if (setting !== undefined) {
    draft.problems.report(setting.place, sentences.partWithSettings(lab.id))
  }
  const number = draft.figureNumbers.get(node) ?? ''
  return { id: lab.id, part, number, caption: captionOf(draft, scope, node) }
}

function captionOf(draft: LessonDraft, scope: NodeScope, node: LessonNode): RichText | null {
  const [paragraph, ...others] = childrenOf(node)
  for (const other of others) draft.problems.report(other, sentences.textOnly('그림 설명'))
  return paragraph === undefined ? null : readPlainText(draft, scope, paragraph, '그림 설명')
}

function readingOf(attributes: TagAttributes): { reading?: string } {
  return attributes.values['reading'] === undefined ? {} : { reading: text(attributes, 'reading') }
}

function liveFormulaProps(occurrence: Occurrence): Props | null {
  const { draft, scope, attributes } = occurrence
  const lab = labOnPage(occurrence)
  if (lab === null) return null
  const place = attributes.placeOf('tex')
  const formula = compileMath(draft, { ...scope, lab }, place, text(attributes, 'tex'), {
    display: true,
    live: true,
    ...readingOf(attributes),
  })
  if (formula === null) return null
  if (formula.symbols.length === 0) {
    draft.problems.report(place, sentences.liveFormulaWithoutSymbol())
  }
  return { lab: lab.id, step: attributes.values['step'] ?? null, formula }
}

function formulaProps({ draft, scope, attributes }: Occurrence): Props | null {
  const formula = compileMath(draft, scope, attributes.placeOf('tex'), text(attributes, 'tex'), {
    display: true,
    live: false,
    ...readingOf(attributes),
  })
  return formula === null ? null : { formula }
}

function valueProps(occurrence: Occurrence): Props | null {
  const { draft, attributes } = occurrence
  const lab = labOnPage(occurrence)
  if (lab === null) return null
  const name = text(attributes, 'name')
  if (lab.values.includes(name)) return attributes.values
  const sentence = sentences.unknownValue(lab.id, name, describeKnown(lab.values, name))
  draft.problems.report(attributes.placeOf('name'), sentence)
  return null
}

function predictionProps(occurrence: Occurrence): Props | null {
  const { draft, scope, node, attributes } = occurrence
  const lab = labOnPage(occurrence)
  if (lab === null) return null
  const id = text(attributes, 'id')
  const answers = Object.hasOwn(lab.predictions, id) ? lab.predictions[id] : undefined
  if (answers === undefined) {
    const known = describeKnown(Object.keys(lab.predictions), id)
    draft.problems.report(attributes.placeOf('id'), sentences.unknownPrediction(lab.id, id, known))
    return null
  }
  const written = checkPrediction(draft, scope, node, answers)
  return written === null ? null : { lab: lab.id, id, ...written }
}

function exactlyProps({ draft, node, attributes }: Occurrence): Props {
  const { problems, references } = draft
  const sources = attributes.values['sources'] as readonly string[]
  for (const id of sources.filter((source) => !references.sources.has(source))) {
    const near = describeKnown(references.sources, id)
    problems.report(attributes.placeOf('sources'), sentences.unknownSource(id, near))
  }
  const written = attributes.values['experiment'] as string | undefined
  if (sources.length === 0 && written === undefined) {
    problems.report(node, sentences.exactlyWithoutGround())
  }
  const experiment =
    written === undefined ? null : checkExperiment(draft, attributes.placeOf('experiment'), written)
  return { sources, experiment }
}

/** Address and figure of settings the reader can run. */
function checkExperiment(
  draft: LessonDraft,
  place: Parameters<typeof checkLabLink>[1],
  written: string,
): Props | null {
  const id = written.split('?')[0] ?? ''
  const fragment = checkLabLink(draft, place, id, written.includes('?') ? written : `${written}?`)
  if (fragment === null) return null
  const here = draft.figures.get(id)
  if (here !== undefined) return { href: fragment, figure: here }
  const { lessons } = draft.references
  const chapter = lessons.findIndex(({ labs }) => labs.includes(id))
  const lesson = lessons[chapter]
  if (lesson === undefined) {
    draft.problems.report(place, sentences.labNotOnPage(id))
    return null
  }
  return {
    href: `/lessons/${lesson.slug}/${fragment}`,
    figure: `${chapter + 1}-${lesson.labs.indexOf(id) + 1}`,
  }
}
