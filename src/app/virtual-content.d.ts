/** The course as `src/build/lessonPlugin.ts` compiles it. */
declare module 'virtual:content' {
  import type { GlossaryTerm } from './page/GlossaryPage.tsx'
  import type { CourseFile } from '../lesson/courseSchema.ts'
  import type { LessonModule } from '../lesson/LessonModule.ts'
  import type { SourceRow } from '../lesson/sourcesSchema.ts'

  /** In the order of the course. */
  export const lessons: readonly LessonModule[]
  export const planned: CourseFile['planned']
  export const terms: readonly GlossaryTerm[]
  export const sources: readonly SourceRow[]
}
