import { useId } from 'react'
import type { CSSProperties, ReactNode } from 'react'

export interface SliderProps {
  readonly label: ReactNode
  readonly value: number
  readonly minimum: number
  readonly maximum: number
  readonly step: number
  /** Positions of the small marks on the rail; the ends always have one. */
  readonly ticks?: readonly number[]
  /** Printed value; the number itself by default. */
  readonly text?: string
  /** What a screen reader says for the value; `text` by default. */
  readonly spoken?: string
  readonly disabled?: boolean
  readonly onChange: (value: number) => void
  /** The interaction ended: pointer up, key up, or focus lost. */
  readonly onCommit?: () => void
}

/** A native range input: arrows move one step, PageUp and PageDown ten, Home and End to the ends. */
export function Slider(props: SliderProps) {
  const { label, value, minimum, maximum, step, text = String(value), spoken = text } = props
  const id = useId()
  const share = (number: number) =>
    maximum === minimum
      ? 0
      : (Math.min(maximum, Math.max(minimum, number)) - minimum) / (maximum - minimum)
  const marks = [...new Set([minimum, ...(props.ticks ?? []), maximum])]
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <div className="rail" style={{ '--v': share(value) } as CSSProperties}>
        {marks.map((mark) => (
          <i key={mark} style={{ '--at': share(mark) } as CSSProperties} />
        ))}
        <input
          id={id}
          type="range"
          min={minimum}
          max={maximum}
          step={step}
          value={value}
          disabled={props.disabled}
          aria-valuetext={spoken}
          onChange={(event) => {
            props.onChange(event.currentTarget.valueAsNumber)
          }}
          onPointerUp={props.onCommit}
          onKeyUp={props.onCommit}
          onBlur={props.onCommit}
        />
      </div>
      <output htmlFor={id}>{text}</output>
    </div>
  )
}
