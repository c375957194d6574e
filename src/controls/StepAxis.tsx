import { useId } from 'react'
import type { CSSProperties } from 'react'

export interface StepAxisProps {
  /** What is stepped through, e.g. `역전파 단계`. */
  readonly label: string
  readonly count: number
  readonly position: number
  /** Parts of the way, with the number of stops in each. */
  readonly phases: readonly { readonly name: string; readonly stops: number }[]
  /** What a screen reader says for the present stop. */
  readonly spoken: string
  readonly onChange: (position: number) => void
}

/** One tick per stop, the part gone through is thick; a native range input lies on top. */
export function StepAxis(props: StepAxisProps) {
  const { count, position } = props
  const id = useId()
  const at = (stop: number) => ({ '--at': stop / count }) as CSSProperties
  const phases = props.phases.map((phase, index) => {
    const from = props.phases.slice(0, index).reduce((sum, earlier) => sum + earlier.stops, 0)
    return { ...phase, from, now: position > from && position <= from + phase.stops }
  })
  return (
    <div className="step-axis">
      <label className="sr" htmlFor={id}>
        {props.label}
      </label>
      <div className="step-phases" aria-hidden="true">
        {phases.map((phase) => (
          <span
            key={phase.name}
            className={phase.now ? 'now' : undefined}
            style={{ ...at(phase.from), '--length': phase.stops / count } as CSSProperties}
          >
            {phase.name}
          </span>
        ))}
      </div>
      <div className="step-line" style={{ '--v': position / count } as CSSProperties}>
        {Array.from({ length: count + 1 }, (_, stop) => (
          <i key={stop} style={at(stop)} />
        ))}
        <input
          id={id}
          type="range"
          min={0}
          max={count}
          step={1}
          value={position}
          aria-valuetext={props.spoken}
          onChange={(event) => {
            props.onChange(event.currentTarget.valueAsNumber)
          }}
        />
      </div>
    </div>
  )
}
