import type { ReactNode } from 'react'
import { RichTextView } from '../formula/RichTextView.tsx'
import type { ChapterSection } from './Course.ts'
import type { SummaryModule } from './LessonModule.ts'
import type { LessonPage } from './LessonPage.ts'
import { LessonPageProvider } from './LessonPage.ts'
import { tagComponents } from './tagComponents.ts'

interface SummaryViewProps {
  readonly summary: SummaryModule
  readonly page: LessonPage
}

/** The whole lesson on one sheet of paper: its sections lie in two columns. Drawn at build only. */
export function SummaryView({ summary, page }: SummaryViewProps) {
  const { default: Text, outline } = summary
  return (
    <LessonPageProvider value={page}>
      <header className="opening">
        <h1 className="display">{outline.title}</h1>
        <p className="lead">
          <RichTextView text={outline.lead} />
        </p>
      </header>
      <div className="sheet">
        <Text components={{ ...tagComponents, SectionHeading, SectionText }} />
      </div>
    </LessonPageProvider>
  )
}

/** Its sections are few: they need no numbers. */
function SectionHeading({ id, title }: ChapterSection) {
  return (
    <h2 id={id}>
      <RichTextView text={title} />
    </h2>
  )
}

function SectionText({ children }: { readonly children?: ReactNode }) {
  return children
}
