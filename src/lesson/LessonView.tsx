import { ChapterOpening } from './ChapterOpening.tsx'
import type { LessonModule } from './LessonModule.ts'
import type { LessonPage } from './LessonPage.ts'
import { LessonPageProvider } from './LessonPage.ts'
import { PaperNoteList } from './PaperNoteList.tsx'
import { tagComponents } from './tagComponents.ts'

interface LessonViewProps {
  readonly lesson: LessonModule
  readonly page: LessonPage
}

/** The text of a chapter with its figures. Drawn at build only. */
export function LessonView({ lesson, page }: LessonViewProps) {
  const { default: Text, outline } = lesson
  return (
    <LessonPageProvider value={page}>
      {!outline.hero && <ChapterOpening outline={outline} />}
      <Text components={tagComponents} />
      <PaperNoteList />
    </LessonPageProvider>
  )
}
