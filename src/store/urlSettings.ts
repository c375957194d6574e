import type { SettingsOf, SettingsTable } from './settingsTable.ts'
import {
  defaultSettings,
  describeAllowed,
  findSetting,
  isSameValue,
  readSettingText,
  writeSettingText,
} from './settingValues.ts'
import type { SettingValue } from './settingValues.ts'

/** A fragment that names a lab: `#<lab-id>?v=1&depth=12`. */
export interface LabFragment {
  readonly labId: string
  /** Text after `v=`, or null where it is missing. */
  readonly version: string | null
  readonly entries: readonly SettingEntry[]
  /** Characters of the fragment; a longer one than LONGEST_FRAGMENT has no entries. */
  readonly length: number
}

export type SettingEntry = readonly [name: string, text: string]

export interface SettingsReading<Table extends SettingsTable> {
  readonly settings: SettingsOf<Table>
  /** Korean sentences: what is unknown or bad, what would work, and what is used instead. */
  readonly problems: readonly string[]
}

export const LONGEST_FRAGMENT = 2000

/** More sentences than this are summed up in one. */
const MOST_PROBLEMS = 6

/** Parts of a lab's fragment, or null: every other fragment is the address of a heading. */
export function readFragment(fragment: string): LabFragment | null {
  const match = /^#?([a-z][a-z0-9-]{0,63})\?(.*)$/s.exec(fragment)
  if (match === null) return null
  const [, labId = '', query = ''] = match
  const pieces = fragment.length > LONGEST_FRAGMENT ? [] : query.split('&')
  const pairs = pieces.filter((piece) => piece !== '').map(readPair)
  return {
    labId,
    version: pairs.find(([name]) => name === 'v')?.[1] ?? null,
    entries: pairs.filter(([name]) => name !== 'v'),
    length: fragment.length,
  }
}

function readPair(piece: string): SettingEntry {
  const equals = piece.indexOf('=')
  return equals < 0
    ? [decode(piece), '']
    : [decode(piece.slice(0, equals)), decode(piece.slice(equals + 1))]
}

/** `+` stays `+` (1e+21), and a broken escape such as `%E0%` stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Settings of a fragment; whatever cannot be used is named and replaced by the default. */
export function readFragmentSettings<Table extends SettingsTable>(
  table: Table,
  version: number,
  fragment: LabFragment,
): SettingsReading<Table> {
  const settings = defaultSettings(table)
  if (fragment.length > LONGEST_FRAGMENT) {
    const sentence = `링크의 설정은 ${LONGEST_FRAGMENT}자까지만 읽을 수 있는데 이 링크는 ${fragment.length}자예요. 모든 설정을 기본값으로 열었어요.`
    return { settings, problems: [sentence] }
  }
  if (fragment.version === null) {
    const reading = readSettings(table, fragment.entries)
    const sentence = `링크에 형식 번호(v)가 없어요. 지금 형식(v=${version})으로 읽었어요.`
    return { settings: reading.settings, problems: [sentence, ...reading.problems] }
  }
  if (fragment.version !== String(version)) {
    const sentence = `링크의 형식 번호 ‘${quote(fragment.version)}’에서는 설정의 뜻을 알 수 없어요. 이 페이지가 읽는 형식은 v=${version}뿐이라 모든 설정을 기본값으로 열었어요.`
    return { settings, problems: [sentence] }
  }
  return readSettings(table, fragment.entries)
}

/** Settings named by these entries, the others at their default. The first of two entries counts. */
export function readSettings<Table extends SettingsTable>(
  table: Table,
  entries: readonly SettingEntry[],
): SettingsReading<Table> {
  const settings: Record<string, SettingValue> = { ...defaultSettings(table) }
  const problems: string[] = []
  const seen = new Set<string>()
  for (const [name, text] of entries) {
    const setting = findSetting(table, name)
    if (setting === undefined) {
      problems.push(`${unknownName(table, name)} 그 설정은 빼고 열었어요.`)
    } else if (seen.has(name)) {
      problems.push(`설정 ${name}의 값이 여러 번 나와요. 처음 값만 썼어요.`)
    } else {
      const value = readSettingText(setting, text)
      if (value === undefined) {
        const fallback = writeSettingText(setting.default)
        problems.push(`${badValue(table, name, text)} 그래서 기본값(${fallback})을 썼어요.`)
      } else {
        settings[name] = value
      }
    }
    seen.add(name)
  }
  return { settings: settings as SettingsOf<Table>, problems: summedUp([...new Set(problems)]) }
}

function summedUp(problems: readonly string[]): readonly string[] {
  if (problems.length <= MOST_PROBLEMS) return problems
  const shown = problems.slice(0, MOST_PROBLEMS - 1)
  return [...shown, `그 밖에도 쓸 수 없는 설정이 ${problems.length - shown.length}개 더 있어요.`]
}

/** What is unknown, and the names that work. */
export function unknownName(table: SettingsTable, name: string): string {
  return `‘${quote(name)}’에 맞는 설정이 없어요. 쓸 수 있는 설정: ${Object.keys(table).join(', ')}.`
}

/** Why a text cannot be the value of a setting, and what can. */
export function badValue(table: SettingsTable, name: string, text: string): string {
  const setting = findSetting(table, name)
  if (setting === undefined) return unknownName(table, name)
  return `설정 ${name}에 ‘${quote(text)}’ 값을 쓸 수 없어요. ${setting.label}에는 ${describeAllowed(setting)}만 쓸 수 있어요.`
}

/** The text as it can be seen: marks of direction in it would turn the sentence around. */
function quote(text: string): string {
  const letters = Array.from(text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·'))
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('')
}

/**
 * `#<lab-id>?v=1&depth=12`: only values that differ from their default, in the order of the table.
 * Reading it back gives the same settings, bit for bit.
 */
export function writeFragment<Table extends SettingsTable>(
  labId: string,
  version: number,
  table: Table,
  settings: SettingsOf<Table>,
): string {
  const values: Readonly<Record<string, SettingValue>> = settings
  const pairs = Object.entries(table).flatMap(([name, setting]) => {
    const value = values[name] ?? setting.default
    return isSameValue(value, setting.default)
      ? []
      : [`&${name}=${escapeText(writeSettingText(value))}`]
  })
  return `#${labId}?v=${version}${pairs.join('')}`
}

/** Only characters a fragment may hold; the comma of a list stays a comma. */
function escapeText(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',')
}
