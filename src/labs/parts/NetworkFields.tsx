import type { NetworkSettingsTable } from '../../store/trainingSettings.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { SettingFields } from './SettingFields.tsx'
import type { SettingFieldsProps } from './SettingFields.tsx'

export interface NetworkFieldsProps extends SettingFieldsProps<keyof NetworkSettingsTable> {
  readonly values: SettingsOf<NetworkSettingsTable>
}

/** Fields for some settings of a network; σ only where the initializer asks for it. */
export function NetworkFields(props: NetworkFieldsProps) {
  const { names, values } = props
  const shown = names.filter((name) => name !== 'weightScale' || values.initializer === 'normal')
  return <SettingFields {...props} names={shown} />
}
