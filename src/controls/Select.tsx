import { useId } from 'react'

export interface SelectProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly disabled?: boolean
  readonly onChange: (id: Id) => void
}

/** A native select with its label, set as an underlined field. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const id = useId()
  return (
    <span className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        disabled={props.disabled}
        onChange={(event) => {
          const chosen = props.options.find((option) => option.id === event.currentTarget.value)
          if (chosen !== undefined) props.onChange(chosen.id)
        }}
      >
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
