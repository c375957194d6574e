import { useId, useState } from 'react'
import { parseNumber } from './parseNumber.ts'
import type { NumberLimits } from './parseNumber.ts'

export interface NumberFieldProps extends NumberLimits {
  readonly label: string
  readonly value: number
  readonly disabled?: boolean
  /** Called with a valid number when the reader leaves the field or presses Enter. */
  readonly onCommit: (value: number) => void
}

/**
 * An underlined number one can type. A bad value stays in the field with a sentence below, and
 * the last good value stays in force; Escape brings it back.
 */
export function NumberField(props: NumberFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const shown = draft ?? String(props.value)

  function commit() {
    if (draft === null) return
    const parsed = parseNumber(draft, props)
    if ('problem' in parsed) {
      setProblem(parsed.problem)
      return
    }
    discard()
    if (parsed.value !== props.value) props.onCommit(parsed.value)
  }

  function discard() {
    setDraft(null)
    setProblem(null)
  }

  return (
    <span className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        inputMode={props.integer === true ? 'numeric' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        size={Math.max(3, shown.length)}
        value={shown}
        disabled={props.disabled}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') discard()
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
