/* eslint-disable @typescript-eslint/consistent-type-imports -- an ambient module cannot import */
/** The course as `src/build/lessonPlugin.ts` compiles it. */
declare module 'virtual:content' {
  /** In the order of the course. */
  export const lessons: readonly import('../lesson/LessonModule.ts').LessonModule[]
  /** The page that holds the lesson on one sheet. */
  export const summary: import('../lesson/LessonModule.ts').SummaryModule
  export const planned: import('../lesson/courseSchema.ts').CourseFile['planned']
  export const terms: readonly import('./page/GlossaryPage.tsx').GlossaryTerm[]
  export const sources: readonly import('./page/SourcesPage.tsx').SourceEntry[]
}
