import { NumberField } from '../../controls/NumberField.tsx'
import type { NumberSetting } from '../../store/settingsTable.ts'

export interface NumberFieldsProps<Name extends string> {
  readonly table: Readonly<Record<Name, NumberSetting>>
  readonly names: readonly Name[]
  readonly values: Readonly<Record<Name, number>>
  readonly onCommit: (name: Name, value: number) => void
}

/** Typed number fields for some settings of a lab, with the limits of its table. */
export function NumberFields<Name extends string>(props: NumberFieldsProps<Name>) {
  return props.names.map((name) => {
    const setting = props.table[name]
    return (
      <NumberField
        key={name}
        label={setting.label}
        name={setting.label}
        value={props.values[name]}
        minimum={setting.minimum}
        maximum={setting.maximum}
        exclusiveMinimum={setting.exclusiveMinimum ?? false}
        example={setting.default}
        onCommit={(value) => {
          props.onCommit(name, value)
        }}
      />
    )
  })
}
