import { NumberField } from '../../controls/NumberField.tsx'
import { Select } from '../../controls/Select.tsx'
import type { ChoiceSetting, IntegerSetting, NumberSetting } from '../../store/settingsTable.ts'

export interface SettingFieldProps {
  readonly setting: ChoiceSetting | IntegerSetting | NumberSetting
  readonly value: number | string
  readonly onChoose: (value: number | string) => void
}

/** The control of one setting, with the limits and options of its table: a list or a typed number. */
export function SettingField({ setting, value, onChoose }: SettingFieldProps) {
  if (setting.kind === 'choice') {
    return (
      <Select
        label={setting.label}
        value={String(value)}
        options={setting.options}
        onChange={onChoose}
      />
    )
  }
  const { label, minimum, maximum } = setting
  return (
    <NumberField
      label={label}
      name={label}
      value={Number(value)}
      minimum={minimum}
      maximum={maximum}
      exclusiveMinimum={setting.kind === 'number' && setting.exclusiveMinimum === true}
      integer={setting.kind === 'integer'}
      example={setting.default}
      onCommit={onChoose}
    />
  )
}
