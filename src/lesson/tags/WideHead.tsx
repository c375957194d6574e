import type { ReactNode } from 'react'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { ChapterOpening } from '../ChapterOpening.tsx'
import type { ChapterSection } from '../Course.ts'
import { useLessonPage } from '../LessonPage.ts'

interface WideHeadProps extends ChapterSection {
  readonly hero: boolean
  /** First paragraph of the section. */
  readonly children?: ReactNode
}

/** Heading and lead side by side above a figure of full width. */
export function WideHead({ id, number, title, hero, children }: WideHeadProps) {
  const { outline } = useLessonPage()
  if (hero && outline !== null) return <ChapterOpening outline={outline} headingId={id} />
  return (
    <header className="opening">
      <h2 className="hang" id={id}>
        <span className="no">{number}</span>
        <RichTextView text={title} />
      </h2>
      {children !== undefined && <div className="lead">{children}</div>}
    </header>
  )
}
