import { RichTextView } from '../formula/RichTextView.tsx'
import type { RichText } from '../labs/Lab.ts'

/** A row of the glossary as a page shows it. */
export interface TermNote {
  readonly id: string
  readonly korean: string
  readonly english: string
  readonly definition: RichText
}

interface TermNotesProps {
  readonly terms: readonly TermNote[]
  readonly root: string
}

/** Definitions of the terms a page uses; `termNotes.ts` shows one beside its word. */
export function TermNotes({ terms, root }: TermNotesProps) {
  return terms.map(({ id, korean, english, definition }) => (
    <div className="term-card" popover="manual" id={`note-${id}`} key={id} role="tooltip">
      <p>
        <b>{korean}</b> <small lang="en">{english}</small>
      </p>
      <p>
        <RichTextView text={definition} />
      </p>
      <p>
        <a href={`${root}glossary/#term-${id}`}>용어집에서 보기</a>
      </p>
    </div>
  ))
}
