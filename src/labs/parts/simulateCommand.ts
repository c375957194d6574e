import { isSameValue, writeSettingText } from '../../store/settingValues.ts'
import type { SettingValue } from '../../store/settingValues.ts'
import type { SettingsOf, SettingsTable } from '../../store/settingsTable.ts'

/** The command that prints the numbers of these settings, in lines of a shell. */
export function simulateCommand<Table extends SettingsTable>(
  lab: { readonly id: string; readonly settings: Table },
  settings: SettingsOf<Table>,
  steps: number,
): readonly string[] {
  const values: Readonly<Record<string, SettingValue>> = settings
  const sets = Object.entries(lab.settings).flatMap(([name, setting]) => {
    const value = values[name] ?? setting.default
    const isSaid = name !== 'step' && !isSameValue(value, setting.default)
    return isSaid ? [`--set ${name}=${writeSettingText(value)}`] : []
  })
  const words = [`npm run --silent simulate -- ${lab.id}`, ...sets, `--steps ${steps}`]
  return words.map((word, index) => {
    const isLast = index === words.length - 1
    return `${index === 0 ? '' : '    '}${word}${isLast ? '' : ' \\'}`
  })
}
