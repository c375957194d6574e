import type { Course } from '../../lesson/Course.ts'

export interface ChapterLinksProps {
  readonly course: Course
  readonly currentSlug: string
}

/** Where one may go from the end of a chapter. */
export function ChapterLinks({ course, currentSlug }: ChapterLinksProps) {
  const index = course.chapters.findIndex((chapter) => chapter.slug === currentSlug)
  const previous = course.chapters[index - 1]
  const next = course.chapters[index + 1]
  return (
    <nav className="onward" aria-label="앞뒤 장">
      {previous !== undefined && previous.href !== null && (
        <a href={previous.href} rel="prev">
          <small>앞 장</small>
          {previous.number} {previous.title}
        </a>
      )}
      {next !== undefined &&
        (next.href === null ? (
          <p className="next">
            <small>다음 장은 준비하고 있어요</small>
            {next.number} {next.title}
          </p>
        ) : (
          <a className="next" href={next.href} rel="next">
            <small>다음 장</small>
            {next.number} {next.title}
          </a>
        ))}
    </nav>
  )
}
