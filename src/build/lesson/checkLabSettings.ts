import type { LabDefinition } from '../../labs/Lab.ts'
import { findSetting, readSettingText } from '../../store/settingValues.ts'
import { badValue, readSettings, writeFragment } from '../../store/urlSettings.ts'
import type { SettingEntry } from '../../store/urlSettings.ts'
import { describeKnown } from './describeKnown.ts'
import { sentences } from './sentences.ts'

/** What is wrong with one setting of a lab, or null. */
export function settingProblem(lab: LabDefinition, [name, text]: SettingEntry): string | null {
  const setting = findSetting(lab.settings, name)
  if (setting === undefined) {
    return sentences.unknownSetting(lab.id, name, describeKnown(Object.keys(lab.settings), name))
  }
  if (readSettingText(setting, text) !== undefined) return null
  return sentences.settingValue(lab.id, badValue(lab.settings, name, text))
}

/** The link that opens a lab with these settings. */
export function settingsFragment(lab: LabDefinition, entries: readonly SettingEntry[]): string {
  const { settings } = readSettings(lab.settings, entries)
  return writeFragment(lab.id, lab.version, lab.settings, settings)
}
