import type { Chapter, Course } from '../../lesson/Course.ts'

export interface ChapterAxisProps {
  readonly course: Course
  readonly currentSlug: string | null
}

/**
 * The chapters as ticks of an axis; what lies behind the reader is thick. A planned chapter has
 * its tick and its name, but leads nowhere.
 */
export function ChapterAxis({ course, currentSlug }: ChapterAxisProps) {
  const current = course.chapters.find((chapter) => chapter.slug === currentSlug)
  return (
    <nav className="axis" aria-label="장">
      <ol>
        {course.chapters.map((chapter) => (
          <li key={chapter.slug} className={progressOf(chapter, current)}>
            {chapter.href === null ? (
              <span className="planned">
                <b>{chapter.number}</b>
                <span>{chapter.title} (준비 중)</span>
              </span>
            ) : (
              <a href={chapter.href} aria-current={chapter === current ? 'page' : undefined}>
                <b>{chapter.number}</b>
                <span>{chapter.title}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function progressOf(chapter: Chapter, current: Chapter | undefined): string | undefined {
  if (current === undefined || chapter.number > current.number) return undefined
  return chapter === current ? 'now' : 'done'
}
