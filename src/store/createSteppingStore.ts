import type { ScalarRun } from '../engine/scalar-graph/ScalarRun.ts'
import { createLabStore } from './createLabStore.ts'
import type { LabStore, LabStoreOptions } from './createLabStore.ts'
import type { IntegerSetting, SettingsOf, SettingsTable } from './settingsTable.ts'
import { isAllowed } from './settingValues.ts'
import { stepRun } from './steppedRun.ts'
import type { SteppedRun } from './steppedRun.ts'

/** A lab that steps through one example names the stop it shows. */
export type SteppingTable = SettingsTable & { readonly step: IntegerSetting }

export interface SteppingStoreOptions<Table extends SteppingTable> extends LabStoreOptions<Table> {
  toRun(settings: SettingsOf<Table>): ScalarRun
}

export interface SteppingStore<Table extends SteppingTable> extends LabStore<Table> {
  /** The run of the present settings at the present stop; the same object for the same state. */
  stepped(): SteppedRun
  goTo(position: number): void
  next(): void
  back(): void
  reset(): void
  /** After the last stop: the updated parameters become the settings, and a new round begins. */
  takeUpdate(): void
}

const TOO_FAR = '새 가중치가 너무 커서 이어 갈 수 없어요. 학습률을 줄이거나 처음으로 돌아가 보세요.'

/** A lab store that walks through one example, one operation at a time. */
export function createSteppingStore<Table extends SteppingTable>(
  options: SteppingStoreOptions<Table>,
): SteppingStore<Table> {
  const store = createLabStore(options, {})
  let memo: { readonly settings: SettingsOf<Table>; readonly stepped: SteppedRun } | null = null

  const settings = (): SettingsOf<Table> => store.getState().settings
  const position = (): number => stepped().position

  function stepped(): SteppedRun {
    const now = settings()
    if (memo?.settings !== now) {
      memo = { settings: now, stepped: stepRun(options.toRun(now), now.step as number) }
    }
    return memo.stepped
  }

  function change(values: Readonly<Record<string, number>>): void {
    const next = { ...settings(), ...values }
    store.setState({ settings: next })
    store.commit()
  }

  function goTo(target: number): void {
    const stop = Math.min(stepped().stops.length, Math.max(0, Math.round(target)))
    if (stop !== position()) change({ step: stop })
  }

  return {
    ...store,
    stepped,
    goTo,
    next: () => goTo(position() + 1),
    back: () => goTo(position() - 1),
    reset() {
      store.restoreSettings()
      change({ step: 0 })
    },
    takeUpdate() {
      const { run } = stepped()
      const updated = run.parameters.map((name) => [name, run.values[`${name}new`]] as const)
      const outside = updated.some(([name, value]) => {
        const setting = options.lab.settings[name]
        return setting === undefined || !isAllowed(setting, value)
      })
      if (outside) store.setState({ problems: [TOO_FAR] })
      else change({ ...(Object.fromEntries(updated) as Record<string, number>), step: 0 })
    },
  }
}
