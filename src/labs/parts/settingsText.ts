import type { Setting, SettingsOf, SettingsTable } from '../../store/settingsTable.ts'
import type { SettingValue } from '../../store/settingValues.ts'
import { writeSettingText } from '../../store/settingValues.ts'

/** Every setting of a lab in one line: `활성화 함수 sigmoid, x₂ = −0.4, 학습률 0.5`. */
export function settingsText<Table extends SettingsTable>(
  table: Table,
  settings: SettingsOf<Table>,
): string {
  const values = settings as Readonly<Record<string, SettingValue>>
  return Object.entries(table)
    .map(([name, setting]) => {
      const value = printed(setting, values[name] ?? setting.default)
      // A sign takes an equals sign, a noun its value.
      const isSign = /[\p{Script=Latin}\p{Script=Greek}₀-₉]$/u.test(setting.label)
      return `${setting.label}${isSign ? ' =' : ''} ${value}`
    })
    .join(', ')
}

function printed(setting: Setting, value: SettingValue): string {
  switch (setting.kind) {
    case 'choice':
    case 'choiceList': {
      const chosen = (Array.isArray(value) ? value : [value]) as readonly unknown[]
      return chosen
        .map((id) => setting.options.find((option) => option.id === id)?.label ?? String(id))
        .join(' · ')
    }
    case 'textList':
      return writeSettingText(value).replaceAll(',', ' · ')
    case 'numberList':
      return writeSettingText(value).replaceAll('-', '−').replaceAll(',', ' · ')
    case 'toggle':
      return value === true ? '사용' : '사용 안 함'
    default:
      return writeSettingText(value).replaceAll('-', '−')
  }
}
