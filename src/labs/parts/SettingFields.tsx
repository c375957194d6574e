import type { SettingActions } from './settingActions.ts'
import { SettingField } from './SettingField.tsx'
import type { SettingFieldProps } from './SettingField.tsx'

export interface SettingFieldsProps<Name extends string> {
  readonly table: Readonly<Record<Name, SettingFieldProps['setting']>>
  readonly values: Readonly<Record<Name, number | string>>
  readonly names: readonly Name[]
  readonly actions: SettingActions
}

/** The controls of some settings of a lab, in this order. */
export function SettingFields<Name extends string>(props: SettingFieldsProps<Name>) {
  const { table, values, names, actions } = props
  return names.map((name) => (
    <SettingField
      key={name}
      setting={table[name]}
      value={values[name]}
      onChoose={(value) => {
        actions.choose(name, value)
      }}
    />
  ))
}
