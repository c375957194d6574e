import type { Setting, SettingsTable, SettingsOf, TextListSetting } from './settingsTable.ts'

/** A value of some setting; which kind is decided by the setting it belongs to. */
export type SettingValue = number | string | boolean | readonly string[] | readonly number[]

const DECIMAL = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,4})?$/i
const WHOLE = /^-?\d{1,16}$/
/** Letters, digits and signs, each with the marks on it, and spaces between them. */
const WORD = /^(?:[\p{L}\p{N}\p{P}\p{S}]\p{M}*)+(?: (?:[\p{L}\p{N}\p{P}\p{S}]\p{M}*)+)*$/u
/** The comma parts words; fillers of a syllable are letters, and the blank of Braille is a sign. */
const UNUSABLE = /,|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u2800|\u3164|\uFFA0/u

/**
 * The value a text of a link or of the command line stands for, or undefined where it stands for
 * none. Only plain decimal notation is a number: `Infinity`, `NaN`, `0x10`, ` 1` and `` are not.
 */
export function readSettingText(setting: Setting, text: string): SettingValue | undefined {
  const value = parse(setting, text)
  return value !== undefined && isAllowed(setting, value) ? value : undefined
}

function parse(setting: Setting, text: string): SettingValue | undefined {
  switch (setting.kind) {
    case 'integer':
      // + 0 turns −0 into 0, so that `-0` and `0` are one setting.
      return WHOLE.test(text) ? Number(text) + 0 : undefined
    case 'number':
      return DECIMAL.test(text) ? Number(text) : undefined
    case 'numberList': {
      const parts = text.split(',')
      return parts.every((part) => DECIMAL.test(part)) ? parts.map(Number) : undefined
    }
    case 'choice':
      return text
    case 'choiceList':
    case 'textList':
      // Some systems copy each syllable of a link as its letters.
      return text === '' ? [] : text.normalize('NFC').split(',')
    case 'toggle':
      return text === 'true' ? true : text === 'false' ? false : undefined
  }
}

/** Whether a value may stand in this setting. */
export function isAllowed(setting: Setting, value: unknown): boolean {
  switch (setting.kind) {
    case 'integer':
      return Number.isSafeInteger(value) && isWithin(setting, value as number)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && isWithin(setting, value)
    case 'choice':
      return setting.options.some((option) => option.id === value)
    case 'numberList':
      return (
        hasAllowedCount(setting, value) &&
        value.every((entry) => Number.isFinite(entry) && isWithin(setting, entry as number))
      )
    case 'choiceList':
      return (
        hasAllowedCount(setting, value) &&
        (setting.repeats === true || new Set(value).size === value.length) &&
        value.every((id) => setting.options.some((option) => option.id === id))
      )
    case 'textList':
      return (
        hasAllowedCount(setting, value) &&
        new Set(value).size === value.length &&
        value.every((word) => isAllowedWord(setting, word))
      )
    case 'toggle':
      return typeof value === 'boolean'
  }
}

function hasAllowedCount(
  { minimumCount, maximumCount }: { readonly minimumCount: number; readonly maximumCount: number },
  value: unknown,
): value is readonly unknown[] {
  return Array.isArray(value) && value.length >= minimumCount && value.length <= maximumCount
}

/** Whether a word may stand in a list of words. */
export function isAllowedWord(
  { maximumLength }: Pick<TextListSetting, 'maximumLength'>,
  word: unknown,
): boolean {
  // Composed: what looks the same is not to be two names.
  return (
    typeof word === 'string' &&
    WORD.test(word) &&
    !UNUSABLE.test(word) &&
    word.normalize('NFC') === word &&
    Array.from(word).length <= maximumLength
  )
}

interface Interval {
  readonly minimum: number
  readonly maximum: number
  readonly exclusiveMinimum?: boolean
}

function isWithin(interval: Interval, value: number): boolean {
  const aboveMinimum =
    interval.exclusiveMinimum === true ? value > interval.minimum : value >= interval.minimum
  return aboveMinimum && value <= interval.maximum
}

/** The allowed value next to this one, or undefined where nothing is near (text, NaN, an open end). */
export function nearestAllowed(setting: Setting, value: unknown): SettingValue | undefined {
  if (setting.kind !== 'integer' && setting.kind !== 'number') return undefined
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined
  const whole = setting.kind === 'integer' ? Math.round(value) : value
  const near = Math.min(Math.max(whole, setting.minimum), setting.maximum) + 0
  return isAllowed(setting, near) ? near : undefined
}

/** The shortest text that reads back to the same value, bit for bit. */
export function writeSettingText(value: SettingValue): string {
  if (typeof value === 'number') {
    return Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e')
  }
  return typeof value === 'object' ? value.map(writeSettingText).join(',') : String(value)
}

export function isSameValue(left: SettingValue, right: SettingValue): boolean {
  return typeof left === 'number' && typeof right === 'number'
    ? Object.is(left, right)
    : writeSettingText(left) === writeSettingText(right)
}

/** What may stand there, as the object of a Korean sentence: `1부터 64까지의 정수`. */
export function describeAllowed(setting: Setting): string {
  switch (setting.kind) {
    case 'integer':
      return `${setting.minimum}부터 ${setting.maximum}까지의 정수`
    case 'number':
      return setting.exclusiveMinimum === true
        ? `${setting.minimum}보다 크고 ${setting.maximum} 이하인 수`
        : `${setting.minimum} 이상 ${setting.maximum} 이하인 수`
    case 'numberList':
      return `${setting.minimum} 이상 ${setting.maximum} 이하인 수 ${setting.minimumCount}개부터 ${setting.maximumCount}개까지를 쉼표로 이은 것`
    case 'choice':
      return `다음 가운데 하나(${namesOf(setting.options)})`
    case 'choiceList':
      return `다음 가운데 ${setting.minimumCount}개부터 ${setting.maximumCount}개까지를 ${setting.repeats === true ? '' : '겹치지 않게 '}쉼표로 이은 것(${namesOf(setting.options)})`
    case 'textList':
      return `${setting.maximumLength}자까지의 서로 다른 이름 ${setting.minimumCount}개부터 ${setting.maximumCount}개까지를 쉼표로 이은 것`
    case 'toggle':
      return 'true나 false'
  }
}

function namesOf(options: readonly { readonly id: string }[]): string {
  return options.map((option) => option.id).join(', ')
}

export function defaultSettings<Table extends SettingsTable>(table: Table): SettingsOf<Table> {
  return Object.fromEntries(
    Object.entries(table).map(([name, setting]) => [name, setting.default]),
  ) as SettingsOf<Table>
}

/** The setting of this name, or undefined; names such as `constructor` are no settings. */
export function findSetting(table: SettingsTable, name: string): Setting | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
