/**
 * The typed table of a lab's settings. One table drives reading a link, writing it, the controls
 * and the command line; a setting is spelled the same in all four.
 */
export type SettingsTable = Readonly<Record<string, Setting>>

export type Setting =
  | IntegerSetting
  | NumberSetting
  | NumberListSetting
  | ChoiceSetting
  | ChoiceListSetting
  | TextListSetting
  | ToggleSetting

interface SettingBase<Kind extends string, Value> {
  readonly kind: Kind
  /** Korean noun shown beside the control, e.g. `층 수`. */
  readonly label: string
  readonly default: Value
}

export interface IntegerSetting extends SettingBase<'integer', number> {
  readonly minimum: number
  readonly maximum: number
}

export interface NumberSetting extends SettingBase<'number', number> {
  readonly minimum: number
  readonly maximum: number
  /** True where `minimum` itself is not allowed (a learning rate must be above 0). */
  readonly exclusiveMinimum?: boolean
}

/** Several numbers, each within the limits; `2.1,-0.3` in links. */
export interface NumberListSetting extends SettingBase<'numberList', readonly number[]> {
  readonly minimum: number
  readonly maximum: number
  readonly minimumCount: number
  readonly maximumCount: number
}

export interface ChoiceSetting<Id extends string = string> extends SettingBase<'choice', Id> {
  readonly options: readonly { readonly id: Id; readonly label: string }[]
}

/** Several of the options, in order; `sigmoid,relu` in links. */
export interface ChoiceListSetting<Id extends string = string> extends SettingBase<
  'choiceList',
  readonly Id[]
> {
  /** True where an option may stand several times: one choice for each of several places. */
  readonly repeats?: true
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly minimumCount: number
  readonly maximumCount: number
}

/**
 * Several words a reader may write, without repetition: names of classes. A word has no comma and
 * nothing that cannot be seen, and at most `maximumLength` characters.
 */
export interface TextListSetting extends SettingBase<'textList', readonly string[]> {
  readonly minimumCount: number
  readonly maximumCount: number
  readonly maximumLength: number
}

export type ToggleSetting = SettingBase<'toggle', boolean>

export type SettingsOf<Table extends SettingsTable> = {
  readonly [Name in keyof Table]: Table[Name] extends ChoiceSetting<infer Id>
    ? Id
    : Table[Name] extends ChoiceListSetting<infer Id>
      ? readonly Id[]
      : Table[Name] extends TextListSetting
        ? readonly string[]
        : Table[Name] extends NumberListSetting
          ? readonly number[]
          : Table[Name] extends ToggleSetting
            ? boolean
            : number
}
