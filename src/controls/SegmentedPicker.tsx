import type { ReactNode } from 'react'

export interface SegmentedPickerProps<Id extends string> {
  /** Name of the group, e.g. `활성화 함수`. */
  readonly label: string
  readonly options: readonly SegmentedOption<Id>[]
  readonly selected: readonly Id[]
  readonly onPick: (id: Id) => void
}

export interface SegmentedOption<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  /** Small drawing before the name, e.g. the function's curve. */
  readonly glyph?: ReactNode
  /** Identity class (`f-sigmoid`, …) that sets the colour when selected. */
  readonly className?: string
  readonly disabled?: boolean
  /** Why it cannot be chosen now. */
  readonly reason?: string
}

/** Names side by side, the chosen ones underlined; each is a button that can be pressed. */
export function SegmentedPicker<Id extends string>(props: SegmentedPickerProps<Id>) {
  return (
    <div className="seg" role="group" aria-label={props.label}>
      {props.options.map((option) => (
        <button
          key={option.id}
          type="button"
          className={option.className}
          aria-pressed={props.selected.includes(option.id)}
          disabled={option.disabled}
          title={option.reason}
          onClick={() => {
            props.onPick(option.id)
          }}
        >
          {option.glyph}
          <span>{option.label}</span>
        </button>
      ))}
    </div>
  )
}
