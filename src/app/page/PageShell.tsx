import type { ReactNode } from 'react'
import { ContentsIcon, ThemeIcon } from '../../controls/icons.tsx'
import type { Chapter, Course } from '../../lesson/Course.ts'
import { ChapterAxis } from './ChapterAxis.tsx'
import { ChapterLinks } from './ChapterLinks.tsx'
import { CONTENTS_ID, ContentsSheet } from './ContentsSheet.tsx'
import { Mark, MoonIcon, SunIcon } from './icons.tsx'
import { PageFooter } from './PageFooter.tsx'
import { themeLabel } from './theme.ts'

export interface PageShellProps {
  readonly course: Course
  /** Null outside the chapters. */
  readonly currentSlug: string | null
  /** Address of the first page, relative to this one: `./`, `../../`. */
  readonly homeHref: string
  /** Name shown in place of a chapter where there is none, e.g. 용어집. */
  readonly name?: string
  readonly children: ReactNode
}

/**
 * Everything around the text of a page. Drawn on the server only: links, the contents sheet and
 * every word work without a script; `theme.ts`, `contents.ts` and `readingProgress.ts` add the rest.
 */
export function PageShell({ course, currentSlug, homeHref, name, children }: PageShellProps) {
  const chapter = course.chapters.find(({ slug }) => slug === currentSlug)
  return (
    <>
      <a className="skip" href="#main">
        본문으로
      </a>
      <header className="top" data-chapter={chapter?.number} data-chapters={course.chapters.length}>
        <a className="mark" href={homeHref}>
          <Mark />
          <span>기울기 실험실</span>
        </a>
        <ChapterAxis course={course} currentSlug={currentSlug} />
        <Here chapter={chapter} name={name} />
        <div className="tools">
          <button
            type="button"
            className="btn icon theme-switch needs-script"
            data-theme-switch=""
            aria-label={themeLabel('system')}
          >
            <ThemeIcon />
            <SunIcon />
            <MoonIcon />
          </button>
          <button type="button" className="btn icon" popoverTarget={CONTENTS_ID} aria-label="차례">
            <ContentsIcon />
          </button>
        </div>
      </header>
      <ContentsSheet course={course} currentSlug={currentSlug} />
      <main className="page" id="main" tabIndex={-1}>
        <noscript>
          <p className="no-script">
            자바스크립트가 꺼져 있어요. 글과 식, 그림의 첫 모습은 그대로 읽을 수 있고, 그림을
            움직이려면 자바스크립트를 켜 주세요.
          </p>
        </noscript>
        {children}
        {chapter !== undefined && <ChapterLinks course={course} currentSlug={chapter.slug} />}
      </main>
      <PageFooter chapter={chapter} appendix={course.appendix} />
      <div id="announcer" className="sr" role="status" aria-live="polite" />
    </>
  )
}

/** The axis of narrow screens: where one is, and a line that grows. */
function Here({ chapter, name }: { chapter: Chapter | undefined; name: string | undefined }) {
  if (chapter === undefined) return <p className="here">{name}</p>
  return (
    <p className="here">
      <b>{chapter.number}</b> {chapter.title}
    </p>
  )
}
