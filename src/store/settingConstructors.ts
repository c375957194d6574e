import type {
  ChoiceListSetting,
  ChoiceSetting,
  IntegerSetting,
  NumberListSetting,
  NumberSetting,
  TextListSetting,
  ToggleSetting,
} from './settingsTable.ts'

/** `depth: integer({ label: '은닉층 수', default: 12, minimum: 1, maximum: 64 })` */
export function integer(setting: Omit<IntegerSetting, 'kind'>): IntegerSetting {
  return { kind: 'integer', ...setting }
}

/** Any finite number of an interval; `exclusiveMinimum` leaves the lower end out. */
export function number(setting: Omit<NumberSetting, 'kind'>): NumberSetting {
  return { kind: 'number', ...setting }
}

/** Several numbers, each within the same limits. */
export function numberList(setting: Omit<NumberListSetting, 'kind'>): NumberListSetting {
  return { kind: 'numberList', ...setting }
}

/** One of a list of options. */
export function choice<Id extends string>(setting: {
  readonly label: string
  readonly default: NoInfer<Id>
  readonly options: readonly { readonly id: Id; readonly label: string }[]
}): ChoiceSetting<Id> {
  return { kind: 'choice', ...setting }
}

/** Several of a list of options, in order; without repetition unless it `repeats`. */
export function choiceList<Id extends string>(setting: {
  readonly label: string
  readonly default: readonly NoInfer<Id>[]
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly minimumCount: number
  readonly maximumCount: number
  readonly repeats?: true
}): ChoiceListSetting<Id> {
  return { kind: 'choiceList', ...setting }
}

/** Several words a reader may write, without repetition. */
export function textList(setting: Omit<TextListSetting, 'kind'>): TextListSetting {
  return { kind: 'textList', ...setting }
}

/** On or off; `true` and `false` in links. */
export function toggle(setting: Omit<ToggleSetting, 'kind'>): ToggleSetting {
  return { kind: 'toggle', ...setting }
}
