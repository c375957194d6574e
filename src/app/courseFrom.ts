import type { Chapter, Course } from '../lesson/Course.ts'
import type { CourseFile } from '../lesson/courseSchema.ts'
import type { LessonOutline } from '../lesson/LessonModule.ts'

/** The course as a page `root` away from the site's root links to it. */
export function courseFrom(
  root: string,
  outlines: readonly LessonOutline[],
  planned: CourseFile['planned'],
): Course {
  const written = outlines.map(({ chapter, slug, title, minutes, sections }): Chapter => ({
    number: chapter,
    slug,
    title,
    href: `${root}lessons/${slug}/`,
    minutes,
    sections,
  }))
  const coming = planned.map(({ slug, title }, index): Chapter => ({
    number: written.length + index + 1,
    slug,
    title,
    href: null,
    minutes: null,
    sections: [],
  }))
  return { chapters: [...written, ...coming], glossaryHref: `${root}glossary/` }
}
