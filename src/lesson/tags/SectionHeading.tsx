import { RichTextView } from '../../formula/RichTextView.tsx'
import type { ChapterSection } from '../Course.ts'

/** Heading of a section; its number hangs in the margin. */
export function SectionHeading({ id, number, title }: ChapterSection) {
  return (
    <h2 className="hang" id={id}>
      <span className="no">{number}</span>
      <RichTextView text={title} />
    </h2>
  )
}
