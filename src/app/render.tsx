import { renderToStaticMarkup } from 'react-dom/server'
import { lessons, planned, sources, summary, terms } from 'virtual:content'
import { labs } from '../labs/index.ts'
import type { LessonModule } from '../lesson/LessonModule.ts'
import type { SitePage } from './SitePage.ts'
import { rootFrom } from './SitePage.ts'
import { citingSections } from './citingSections.ts'
import { courseFrom } from './courseFrom.ts'
import { GlossaryPage } from './page/GlossaryPage.tsx'
import { NotFoundPage } from './page/NotFoundPage.tsx'
import { PageShell } from './page/PageShell.tsx'
import { SourcesPage } from './page/SourcesPage.tsx'
import { renderLesson } from './renderLesson.tsx'
import { renderPlayground } from './renderPlayground.tsx'
import { renderSummary } from './renderSummary.tsx'

export { themeScript } from './page/applyStoredTheme.ts'

const SITE = '기울기 실험실'
const SUMMARY = 'summary/'
const GLOSSARY = 'glossary/'
const SOURCES = 'sources/'
const PLAYGROUND = 'playground/'

/** Addresses of all pages, from the site's root. */
export function sitePaths(): readonly string[] {
  return ['', ...lessons.map(pathOf), PLAYGROUND, SUMMARY, GLOSSARY, SOURCES]
}

/** The page at an address from the site's root, or null where there is none. */
export async function renderPage(path: string): Promise<SitePage | null> {
  if (path === SUMMARY) return summaryPage()
  if (path === GLOSSARY) return glossaryPage()
  if (path === SOURCES) return sourcesPage()
  if (path === PLAYGROUND) return playgroundPage()
  // The front door opens on the first chapter.
  const lesson = path === '' ? lessons[0] : lessons.find((one) => pathOf(one) === path)
  if (lesson === undefined) return null
  const root = rootFrom(path)
  const { title, description } = lesson.outline
  return {
    path,
    title: `${title} — ${SITE}`,
    description,
    canonical: pathOf(lesson),
    html: await renderLesson(lesson, { course: courseAt(root), root, terms, sources, labs }),
  }
}

/** The whole document of `404.html`. */
export function renderNotFound(homeHref: string | null): string {
  const page = <NotFoundPage course={courseAt('./')} homeHref={homeHref} />
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}

function summaryPage(): SitePage {
  const root = rootFrom(SUMMARY)
  const { title, description } = summary.outline
  return {
    path: SUMMARY,
    title: `${title} — ${SITE}`,
    description,
    canonical: SUMMARY,
    html: renderSummary(summary, { course: courseAt(root), root, terms, sources }),
  }
}

function glossaryPage(): SitePage {
  const root = rootFrom(GLOSSARY)
  return {
    path: GLOSSARY,
    title: `용어집 — ${SITE}`,
    description: '수업에 나오는 용어의 뜻과 영어, 기호와 읽는 법, 다른 이름을 모았어요.',
    canonical: GLOSSARY,
    html: renderToStaticMarkup(
      <PageShell course={courseAt(root)} currentSlug={null} homeHref={root} name="용어집">
        <GlossaryPage terms={terms} />
      </PageShell>,
    ),
  }
}

function sourcesPage(): SitePage {
  const root = rootFrom(SOURCES)
  const outlines = lessons.map(({ outline }) => outline)
  return {
    path: SOURCES,
    title: `참고 문헌 — ${SITE}`,
    description: '수업이 근거로 든 글과, 글마다 뒷받침하는 것과 그 글을 든 절을 모았어요.',
    canonical: SOURCES,
    html: renderToStaticMarkup(
      <PageShell course={courseAt(root)} currentSlug={null} homeHref={root} name="참고 문헌">
        <SourcesPage sources={sources} citing={citingSections(outlines, root)} />
      </PageShell>,
    ),
  }
}

async function playgroundPage(): Promise<SitePage> {
  const root = rootFrom(PLAYGROUND)
  return {
    path: PLAYGROUND,
    title: `자유 실험대 — ${SITE}`,
    description:
      '데이터와 망을 마음대로 짜고 층과 뉴런과 가중치를 들여다보며 학습시키는 실험대예요.',
    canonical: PLAYGROUND,
    html: await renderPlayground({ course: courseAt(root), root, labs }),
  }
}

function courseAt(root: string) {
  return courseFrom(
    root,
    lessons.map(({ outline }) => outline),
    planned,
  )
}

function pathOf({ outline }: LessonModule): string {
  return `lessons/${outline.slug}/`
}
