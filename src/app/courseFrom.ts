import type { Chapter, Course } from '../lesson/Course.ts'
import type { CourseFile } from '../lesson/courseSchema.ts'
import type { LessonOutline } from '../lesson/LessonModule.ts'

/** Addresses from the site's root. */
const APPENDIX = [
  { title: '자유 실험대', path: 'playground/' },
  { title: '한 장 정리', path: 'summary/' },
  { title: '용어집', path: 'glossary/' },
  { title: '참고 문헌', path: 'sources/' },
] as const

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
  const appendix = APPENDIX.map(({ title, path }) => ({ title, href: root + path }))
  return { chapters: [...written, ...coming], appendix }
}
