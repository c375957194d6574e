import { Fragment } from 'react'
import { RichTextView } from '../formula/RichTextView.tsx'
import type { LessonOutline } from './LessonModule.ts'

interface ChapterOpeningProps {
  readonly outline: LessonOutline
  /** Fragment that leads here, where this is the heading of a section too. */
  readonly headingId?: string
}

/** The question a chapter asks, and its lead. */
export function ChapterOpening({ outline, headingId }: ChapterOpeningProps) {
  const { chapter, title, question, lead } = outline
  return (
    <header className="opening">
      <div>
        <p className="over">
          {chapter}장 {title}
        </p>
        <h1 className="display" id={headingId}>
          {question.map((line, index) => (
            <Fragment key={line}>
              {index > 0 && (
                <>
                  {' '}
                  <br />
                </>
              )}
              {line}
            </Fragment>
          ))}
        </h1>
      </div>
      <p className="lead">
        <RichTextView text={lead} />
      </p>
    </header>
  )
}
