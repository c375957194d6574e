import { createStore } from 'zustand/vanilla'
import type { LabDefinition, LabEnvironment, LabInstance, LabStatus } from '../labs/Lab.ts'
import type { SettingsOf, SettingsTable } from './settingsTable.ts'
import {
  defaultSettings,
  describeAllowed,
  findSetting,
  isAllowed,
  isSameValue,
  nearestAllowed,
  writeSettingText,
} from './settingValues.ts'
import type { SettingValue } from './settingValues.ts'
import { readFragment, readFragmentSettings, unknownName, writeFragment } from './urlSettings.ts'

/** Steps a second at which a lab opens. */
export const OPENING_SPEED = 60

/** What every lab keeps; a lab adds its own keys beside these. */
export interface LabState<Table extends SettingsTable> {
  readonly settings: SettingsOf<Table>
  /** Korean sentences to show with the figure: what in the link, or of a change, could not be used. */
  readonly problems: readonly string[]
  readonly status: LabStatus
  /** Answers the reader has chosen, by prediction. */
  readonly predictions: Readonly<Record<string, number>>
  /** Steps a second while playing; Infinity for as fast as possible. */
  readonly speed: number
}

export interface LabStoreOptions<Table extends SettingsTable> {
  readonly lab: Pick<LabDefinition<Table>, 'id' | 'version' | 'settings' | 'predictions'>
  readonly environment: Pick<LabEnvironment, 'writeFragment' | 'addressOf'>
  /** The link's fragment, or the one with the figure's opening values. */
  readonly fragment: string | null
}

/** One store for one lab instance: never a global. It is itself the instance the page handles. */
export interface LabStore<
  Table extends SettingsTable,
  State extends LabState<Table> = LabState<Table>,
> extends LabInstance {
  readonly getState: () => State
  readonly subscribe: (listener: (state: State) => void) => () => void
  /** Replaces some keys and tells the listeners; for the lab's own actions. */
  readonly setState: (change: Partial<State>) => void
  /**
   * Takes a value from a control. A number outside its range becomes the nearest one allowed; what
   * cannot be used at all leaves the setting as it was. Answers with the Korean sentence to show, or
   * null.
   */
  changeSetting<Name extends keyof Table & string>(
    name: Name,
    value: SettingsOf<Table>[Name],
  ): string | null
  /** Back to the settings this instance opened with. */
  restoreSettings(): void
  /** An interaction has ended: the link of the page names the present state. */
  commit(): void
  /** `#<lab-id>?v=1&…` of the present state. */
  fragment(): string
  /** Absolute address of the present state, for sharing. */
  address(): string
  choosePrediction(id: string, answer: number): void
  setSpeed(stepsPerSecond: number): void
}

export function createLabStore<Table extends SettingsTable, Extra extends object = object>(
  options: LabStoreOptions<Table>,
  extra: Extra,
): LabStore<Table, LabState<Table> & Extra> {
  type State = LabState<Table> & Extra
  const { lab, environment } = options
  const opening = openingSettings(options)
  const store = createStore<State>(() => ({
    settings: opening.settings,
    problems: opening.problems,
    status: 'static',
    predictions: {},
    speed: OPENING_SPEED,
    ...extra,
  }))

  const { getState } = store
  const set = (change: Partial<LabState<Table>>): void => store.setState(change as Partial<State>)
  const fragment = (): string =>
    writeFragment(lab.id, lab.version, lab.settings, getState().settings)
  // A look without a change leaves the address of the page as it is, unless that one was bad.
  let written = opening.problems.length > 0 ? null : fragment()

  return {
    getState,
    setState: (change) => store.setState(change),
    subscribe: (listener) => store.subscribe(listener),
    status: () => getState().status,
    prepare() {
      if (getState().status === 'static') set({ status: 'ready' })
      return Promise.resolve()
    },
    dispose() {},
    changeSetting(name, value) {
      const { settings } = getState()
      const change = acceptChange(lab.settings, name, value, settings)
      if (change.settings !== settings) set({ settings: change.settings })
      return change.problem
    },
    restoreSettings: () => set({ settings: opening.settings }),
    commit() {
      const next = fragment()
      if (getState().problems.length > 0) set({ problems: [] })
      if (next !== written) environment.writeFragment(next)
      written = next
    },
    fragment,
    address: () => environment.addressOf(fragment()),
    choosePrediction(id, answer) {
      const answers = Object.hasOwn(lab.predictions, id) ? (lab.predictions[id] ?? 0) : 0
      if (!Number.isInteger(answer) || answer < 0 || answer >= answers) return
      set({ predictions: { ...getState().predictions, [id]: answer } })
    },
    setSpeed(stepsPerSecond) {
      if (stepsPerSecond > 0) set({ speed: stepsPerSecond })
    },
  }
}

function openingSettings<Table extends SettingsTable>({
  lab,
  fragment,
}: LabStoreOptions<Table>): {
  readonly settings: SettingsOf<Table>
  readonly problems: readonly string[]
} {
  const parts = fragment === null ? null : readFragment(fragment)
  return parts === null || parts.labId !== lab.id
    ? { settings: defaultSettings(lab.settings), problems: [] }
    : readFragmentSettings(lab.settings, lab.version, parts)
}

interface AcceptedChange<Table extends SettingsTable> {
  /** The same object where nothing changes. */
  readonly settings: SettingsOf<Table>
  readonly problem: string | null
}

function acceptChange<Table extends SettingsTable>(
  table: Table,
  name: string,
  value: unknown,
  settings: SettingsOf<Table>,
): AcceptedChange<Table> {
  const setting = findSetting(table, name)
  if (setting === undefined) return { settings, problem: unknownName(table, name) }
  const before = (settings as Readonly<Record<string, SettingValue>>)[name] ?? setting.default
  const isUsable = isAllowed(setting, value)
  const usable = isUsable ? (value as SettingValue) : nearestAllowed(setting, value)
  // + 0 turns −0 into 0: the link does not tell them apart for whole numbers.
  const after = setting.kind === 'integer' && usable !== undefined ? Number(usable) + 0 : usable
  const next =
    after === undefined || isSameValue(after, before) ? settings : { ...settings, [name]: after }
  if (isUsable) return { settings: next, problem: null }
  const rule = `${setting.label}에는 ${describeAllowed(setting)}만 쓸 수 있어요.`
  return {
    settings: next,
    problem:
      after === undefined
        ? `${rule} 그래서 지금 값(${writeSettingText(before)})을 그대로 뒀어요.`
        : `${rule} 그래서 가장 가까운 값(${writeSettingText(after)})을 썼어요.`,
  }
}
