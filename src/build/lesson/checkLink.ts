import { readFragment } from '../../store/urlSettings.ts'
import type { LessonDraft } from './LessonDraft.ts'
import type { LessonAttribute, LessonNode } from './LessonNode.ts'
import { settingProblem, settingsFragment } from './checkLabSettings.ts'
import { describeKnown } from './describeKnown.ts'
import { sentences } from './sentences.ts'

const SITE = 'https://lesson.invalid'
/** The page of one lab, whose name is that of its page. */
const BENCH = '/playground/'

/**
 * The address a link leads to: from the site's root (`/lessons/relu/#definition`) for a page of
 * the course, as it stands for another site. Null where it leads nowhere; that is reported.
 */
export function checkLink(
  draft: LessonDraft,
  place: LessonNode | LessonAttribute,
  url: string,
): string | null {
  const { problems, references } = draft
  if (url === '') {
    problems.report(place, sentences.linkEmpty())
    return null
  }
  const base = SITE + draft.path
  const target = URL.canParse(url, base) ? new URL(url, base) : null
  if (target === null || !['https:', 'http:', 'mailto:'].includes(target.protocol)) {
    problems.report(place, sentences.linkScheme(url))
    return null
  }
  if (target.origin !== SITE) return url
  const path = target.pathname.endsWith('/') ? target.pathname : `${target.pathname}/`
  const fragment = decodeURIComponent(target.hash.slice(1))
  if (path === '/glossary/') return checkRowLink(draft, place, fragment, 'term')
  if (path === '/sources/') return checkRowLink(draft, place, fragment, 'source')
  if (path === '/summary/') return checkSummaryLink(draft, place, fragment)
  if (path === BENCH) return checkBenchLink(draft, place, fragment)
  const lesson = references.lessons.find((known) => path === `/lessons/${known.slug}/`)
  if (lesson === undefined) {
    const pages = [
      ...references.lessons.map((known) => `/lessons/${known.slug}/`),
      BENCH,
      '/summary/',
      '/glossary/',
      '/sources/',
    ]
    problems.report(place, sentences.linkToNoLesson(path, pages.join(', ')))
    return null
  }
  const page = path === draft.path ? '' : path
  if (fragment === '') return path
  const lab = labIn(lesson.labs, fragment)
  if (lab !== null) {
    const opened = checkLabLink(draft, place, lab, fragment)
    return opened === null ? null : page + opened
  }
  if (lesson.sections.includes(fragment)) return `${page}#${fragment}`
  const known = describeKnown(
    [...new Set([...lesson.sections, ...lesson.labs])].map((id) => `#${id}`),
    fragment,
  )
  problems.report(place, sentences.linkToNoHeading(fragment, `/lessons/${lesson.slug}/`, known))
  return null
}

function checkRowLink(
  { problems, references }: LessonDraft,
  place: LessonNode | LessonAttribute,
  fragment: string,
  kind: 'term' | 'source',
): string | null {
  const page = kind === 'term' ? '/glossary/' : '/sources/'
  if (fragment === '') return page
  const known = kind === 'term' ? references.terms : references.sources
  const id = fragment.startsWith(`${kind}-`) ? fragment.slice(kind.length + 1) : fragment
  if (known.has(id)) return `${page}#${kind}-${id}`
  const sentence =
    kind === 'term' ? sentences.linkToNoTerm(fragment) : sentences.linkToNoSource(fragment)
  problems.report(place, sentence)
  return null
}

/** The summary is one sheet: a link leads to its top. */
function checkSummaryLink(
  { problems }: LessonDraft,
  place: LessonNode | LessonAttribute,
  fragment: string,
): string | null {
  if (fragment === '') return '/summary/'
  problems.report(place, sentences.linkIntoSummary(fragment))
  return null
}

/** The free bench, or a state of it. */
function checkBenchLink(
  draft: LessonDraft,
  place: LessonNode | LessonAttribute,
  fragment: string,
): string | null {
  if (fragment === '') return BENCH
  const id = labIn(['playground'], fragment)
  if (id === null) {
    draft.problems.report(place, sentences.linkToNoHeading(fragment, BENCH, '#playground'))
    return null
  }
  const opened = checkLabLink(draft, place, id, fragment)
  return opened === null ? null : BENCH + opened
}

function labIn(labs: readonly string[], fragment: string): string | null {
  const id = fragment.split('?')[0] ?? ''
  return labs.includes(id) ? id : null
}

/** `#vanishing-gradient`, or with checked settings `#vanishing-gradient?v=1&depth=20`. */
export function checkLabLink(
  { problems, references }: LessonDraft,
  place: LessonNode | LessonAttribute,
  id: string,
  fragment: string,
): string | null {
  const lab = references.labs.get(id)
  if (lab === undefined) {
    problems.report(place, sentences.unknownLab(id, describeKnown(references.labs.keys(), id)))
    return null
  }
  if (!fragment.includes('?')) return `#${id}`
  const entries = readFragment(fragment)?.entries ?? []
  const wrong = entries.map((entry) => settingProblem(lab, entry)).filter((line) => line !== null)
  for (const sentence of wrong) problems.report(place, sentence)
  return wrong.length > 0 ? null : settingsFragment(lab, entries)
}
