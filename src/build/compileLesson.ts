import { createProcessor } from '@mdx-js/mdx'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import { VFile } from 'vfile'
import type { LessonOutline, SummaryOutline } from '../lesson/LessonModule.ts'
import { frontmatterSchema, summaryFrontmatterSchema } from '../lesson/frontmatterSchema.ts'
import { ContentError } from './ContentProblem.ts'
import type { LessonDraft } from './lesson/LessonDraft.ts'
import type { LessonNode } from './lesson/LessonNode.ts'
import { childrenOf } from './lesson/LessonNode.ts'
import type { LessonPlaces, LessonReferences } from './lesson/LessonReferences.ts'
import { ProblemList } from './lesson/ProblemList.ts'
import { arrangeLesson } from './lesson/arrangeLesson.ts'
import { checkLesson } from './lesson/checkLesson.ts'
import { compileMath, compileText } from './lesson/compileMath.ts'
import { describeSyntaxError, isSyntaxMessage } from './lesson/describeSyntaxError.ts'
import { readFrontmatter } from './lesson/readFrontmatter.ts'
import { figureTags, readOutline } from './lesson/readOutline.ts'

/** Korean emphasis next to particles and brackets (`**굵게(강조)**는`) needs the two cjk plugins. */
const SYNTAX = [
  remarkFrontmatter,
  remarkGfm,
  remarkCjkFriendly,
  remarkCjkFriendlyStrikethrough,
  remarkMath,
]

export interface LessonSource {
  readonly slug: string
  /** As named in problems. */
  readonly file: string
  readonly text: string
}

/**
 * The JavaScript module of a lesson: `default` draws it with the components it is given, `outline`
 * says what is in it.
 *
 * @throws {ContentError} with every mistake of the lesson
 */
export async function compileLesson(
  source: LessonSource,
  references: LessonReferences,
): Promise<string> {
  return compile(source, (root) => prepareLesson(source, references, root))
}

/**
 * The module of the page that holds the lesson on one sheet: sections as in a lesson, without
 * labs.
 *
 * @throws {ContentError} with every mistake of the page
 */
export async function compileSummary(
  source: LessonSource,
  references: LessonReferences,
): Promise<string> {
  return compile(source, (root) => prepareSummary(source, references, root))
}

async function compile(
  source: LessonSource,
  prepareTree: (root: LessonNode) => LessonOutline | SummaryOutline,
): Promise<string> {
  let outline: LessonOutline | SummaryOutline | null = null
  const prepare = () => (root: LessonNode) => {
    outline = prepareTree(root)
  }
  const processor = createProcessor({ remarkPlugins: [...SYNTAX, prepare as never] })
  const file = new VFile({ path: source.file, value: source.text })
  try {
    const code = String(await processor.process(file))
    return `${code}\nexport const outline = ${JSON.stringify(outline)}\n`
  } catch (error) {
    throw asContentError(source, error)
  }
}

/**
 * Fragments of a lesson that other lessons may link to. Checks nothing but the syntax.
 *
 * @throws {ContentError}
 */
export function readLessonPlaces(source: LessonSource): LessonPlaces {
  const processor = createProcessor({ remarkPlugins: SYNTAX })
  try {
    const file = new VFile({ path: source.file, value: source.text })
    const sections = readOutline(processor.parse(file) as LessonNode, 0)
    return {
      slug: source.slug,
      sections: sections.map(({ id }) => id),
      labs: sections.map(({ lab }) => lab).filter((lab) => lab !== null),
    }
  } catch (error) {
    throw asContentError(source, error)
  }
}

function prepareLesson(
  source: LessonSource,
  references: LessonReferences,
  root: LessonNode,
): LessonOutline {
  const problems = new ProblemList(source.file, source.text)
  const chapter = references.lessons.findIndex(({ slug }) => slug === source.slug) + 1
  const sections = readOutline(root, chapter)
  const figures = sections
    .filter(({ lab }) => lab !== null)
    .map((section, index) => ({ ...section, figureNumber: `${chapter}-${index + 1}` }))
  const firstFigures = figures.filter(({ part }) => part === null)
  const draft: LessonDraft = {
    path: `/lessons/${source.slug}/`,
    slug: source.slug,
    isSummary: false,
    source: source.text,
    references,
    problems,
    outline: sections,
    figures: new Map(firstFigures.map(({ lab, figureNumber }) => [lab ?? '', figureNumber])),
    figureNumbers: new Map(
      figures.flatMap(({ node, figureNumber }) =>
        figureTags(node).map((lab): [LessonNode, string] => [lab, figureNumber]),
      ),
    ),
    props: new Map(),
    formulas: new Map(),
    addresses: new Map(),
  }
  const frontmatter = readFrontmatter(root, problems, frontmatterSchema)
  const lead = compileLead(draft, root, frontmatter?.lead)
  checkLesson(draft, root)
  const found = problems.inOrder()
  if (found.length > 0 || frontmatter === null) throw new ContentError(found)
  arrangeLesson(draft, root)
  return {
    slug: source.slug,
    chapter,
    title: frontmatter.title,
    question: frontmatter.question.split(' / '),
    lead,
    description: frontmatter.description,
    minutes: frontmatter.minutes,
    hero: sections[0]?.hero ?? false,
    sections: sections.map(({ id, number, node }) => ({
      id,
      number,
      title: (draft.props.get(node)?.['title'] ?? []) as LessonOutline['lead'],
    })),
    labs: firstFigures.map(({ lab }) => ({ id: lab ?? '', opening: openingOf(draft, lab ?? '') })),
    terms: termsOf(draft),
    sources: Object.fromEntries(sections.map(({ id, node }) => [id, sourcesIn(draft, node)])),
  }
}

function prepareSummary(
  source: LessonSource,
  references: LessonReferences,
  root: LessonNode,
): SummaryOutline {
  const problems = new ProblemList(source.file, source.text)
  const draft: LessonDraft = {
    path: `/${source.slug}/`,
    slug: source.slug,
    isSummary: true,
    source: source.text,
    references,
    problems,
    outline: readOutline(root, null),
    figures: new Map(),
    figureNumbers: new Map(),
    props: new Map(),
    formulas: new Map(),
    addresses: new Map(),
  }
  const frontmatter = readFrontmatter(root, problems, summaryFrontmatterSchema)
  const lead = compileLead(draft, root, frontmatter?.lead)
  checkLesson(draft, root)
  const found = problems.inOrder()
  if (found.length > 0 || frontmatter === null) throw new ContentError(found)
  arrangeLesson(draft, root)
  const { title, description } = frontmatter
  return { title, lead, description, terms: termsOf(draft) }
}

function compileLead(draft: LessonDraft, root: LessonNode, lead = ''): LessonOutline['lead'] {
  return compileText(lead, (tex) =>
    compileMath(draft, { inside: [], lab: null }, root.children?.[0] ?? root, tex, {
      display: false,
      live: false,
    }),
  )
}

function openingOf({ props }: LessonDraft, lab: string): string {
  for (const [node, values] of props) {
    if (node.name === 'Lab' && values['id'] === lab && values['part'] === undefined)
      return String(values['opening'])
  }
  return `#${lab}`
}

function termsOf({ props }: LessonDraft): readonly string[] {
  const ids = [...props].filter(([node]) => node.name === 'Term').map(([, { id }]) => String(id))
  return [...new Set(ids)]
}

/** Sources that the text below a node cites, in order, each once. */
function sourcesIn(draft: LessonDraft, node: LessonNode): readonly string[] {
  const props = draft.props.get(node)
  const own =
    node.name === 'Cite'
      ? [String(props?.['id'])]
      : node.name === 'Exactly'
        ? (props?.['sources'] as readonly string[])
        : []
  const below = childrenOf(node).flatMap((child) => sourcesIn(draft, child))
  return [...new Set([...own, ...below])]
}

function asContentError({ file }: LessonSource, error: unknown): unknown {
  if (!isSyntaxMessage(error)) return error
  return new ContentError([{ file, ...describeSyntaxError(error) }])
}
