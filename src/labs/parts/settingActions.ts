import type { SettingValue } from '../../store/settingValues.ts'

/** The part of a lab's store that its controls use. */
export interface ChangeableSettings {
  changeSetting(name: string, value: SettingValue): string | null
  commit(): void
}

export interface SettingActions {
  /** A value while the interaction goes on: a slider under the pointer. */
  change(name: string, value: SettingValue): void
  /** The interaction has ended; the link is written if it changed anything. */
  end(): void
  /** A change that is complete at once. */
  choose(name: string, value: SettingValue): void
}

export function createSettingActions(store: ChangeableSettings): SettingActions {
  let hasChanged = false
  function change(name: string, value: SettingValue): void {
    hasChanged = true
    store.changeSetting(name, value)
  }
  function end(): void {
    if (!hasChanged) return
    hasChanged = false
    store.commit()
  }
  return {
    change,
    end,
    choose(name, value) {
      change(name, value)
      end()
    },
  }
}
