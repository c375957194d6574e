import type { Course } from '../../lesson/Course.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { CloseIcon } from './icons.tsx'
import { THEME_NAMES } from './theme.ts'

export const CONTENTS_ID = 'contents'

export interface ContentsSheetProps {
  readonly course: Course
  readonly currentSlug: string | null
}

/**
 * Chapters and their sections in a native popover: opened and closed by the browser itself, so it
 * works without a script. Section links of the current chapter stay on the page.
 */
export function ContentsSheet({ course, currentSlug }: ContentsSheetProps) {
  return (
    <div id={CONTENTS_ID} className="contents" popover="auto">
      <div className="contents-head">
        <h2 id="contents-title">차례</h2>
        <button
          type="button"
          className="btn icon"
          popoverTarget={CONTENTS_ID}
          popoverTargetAction="hide"
          aria-label="차례 닫기"
        >
          <CloseIcon />
        </button>
      </div>
      <nav aria-labelledby="contents-title">
        <ol className="contents-chapters">
          {course.chapters.map((chapter) => {
            const current = chapter.slug === currentSlug
            return (
              <li key={chapter.slug}>
                {chapter.href === null ? (
                  <span className="chapter planned">
                    <b>{chapter.number}</b>
                    <span>{chapter.title}</span>
                    <small>준비 중</small>
                  </span>
                ) : (
                  <a
                    className="chapter"
                    href={chapter.href}
                    aria-current={current ? 'page' : undefined}
                  >
                    <b>{chapter.number}</b>
                    <span>{chapter.title}</span>
                    {chapter.minutes !== null && <small>{chapter.minutes}분</small>}
                  </a>
                )}
                {chapter.href !== null && chapter.sections.length > 0 && (
                  <ol>
                    {chapter.sections.map((section) => (
                      <li key={section.id}>
                        <a href={`${current ? '' : chapter.href}#${section.id}`}>
                          <b>{section.number}</b>
                          <span>
                            <RichTextView text={section.title} />
                          </span>
                        </a>
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            )
          })}
          <li>
            {course.appendix.map(({ title, href }) => (
              <a className="chapter" key={href} href={href}>
                <span>{title}</span>
              </a>
            ))}
          </li>
        </ol>
      </nav>
      <div className="contents-theme needs-script">
        <span id="contents-theme">화면 밝기</span>
        <div className="seg" role="group" aria-labelledby="contents-theme">
          {Object.entries(THEME_NAMES).map(([choice, name]) => (
            <button
              key={choice}
              type="button"
              data-theme-choice={choice}
              aria-pressed={choice === 'system'}
            >
              {name}
            </button>
          ))}
        </div>
      </div>
    </div>
  )
}
