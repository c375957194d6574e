import { useId, useState } from 'react'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  /** Why a text cannot be used, as a Korean sentence, or null. */
  readonly problemOf: (text: string) => string | null
  /** Called with a text that can be used, without spaces around it. */
  readonly onCommit: (text: string) => void
}

/**
 * An underlined word one can write. A bad one stays in the field with a sentence below, and the
 * last good one stays in force; Escape brings it back.
 */
export function TextField({ label, value, problemOf, onCommit }: TextFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const shown = draft ?? value

  function commit() {
    if (draft === null) return
    const text = draft.normalize('NFC').trim()
    const found = problemOf(text)
    setProblem(found)
    if (found !== null) return
    setDraft(null)
    if (text !== value) onCommit(text)
  }

  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        // A syllable is as wide as two digits.
        size={Math.max(4, 2 * Array.from(shown).length)}
        value={shown}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          // While a syllable is being composed, Enter ends the syllable.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit()
          if (event.key !== 'Escape') return
          setDraft(null)
          setProblem(null)
        }}
      />
      {problem !== null && (
        <span className="err" id={`${id}-problem`} role="alert">
          <b>오류</b>
          <span>{problem}</span>
        </span>
      )}
    </span>
  )
}
