import type { NetworkSettingsTable } from '../../store/trainingSettings.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import type { SettingActions } from './settingActions.ts'
import { SettingField } from './SettingField.tsx'

export interface NetworkFieldsProps {
  readonly table: NetworkSettingsTable
  readonly values: SettingsOf<NetworkSettingsTable>
  readonly names: readonly (keyof NetworkSettingsTable)[]
  readonly actions: SettingActions
}

/** Fields for some settings of a network; σ only where the initializer asks for it. */
export function NetworkFields({ table, values, names, actions }: NetworkFieldsProps) {
  return names
    .filter((name) => name !== 'weightScale' || values.initializer === 'normal')
    .map((name) => (
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
