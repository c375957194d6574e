import { labDefinitions } from '../../labs/definitions.ts'
import type { LabDefinition } from '../../labs/Lab.ts'
import type { SettingsOf, SettingsTable } from '../../store/settingsTable.ts'
import { findSetting, readSettingText } from '../../store/settingValues.ts'
import { badValue, readSettings, unknownName } from '../../store/urlSettings.ts'
import type { SettingEntry } from '../../store/urlSettings.ts'

const MOST_STEPS = 1_000_000

/** A lab, its settings and a number of steps, as the command line names them. */
export interface LabArguments {
  readonly lab: LabDefinition
  readonly settings: SettingsOf<SettingsTable>
  readonly steps: number | undefined
  /** Texts of the command's further options, by name (`--kernel`). */
  readonly others: Readonly<Record<string, string>>
}

/**
 * Reads `<lab-id> [--set key=value …] [--steps N]` and the command's further options, each of which
 * takes a text. Throws an Error with a Korean sentence.
 */
export function readLabArguments(
  args: readonly string[],
  usage: string,
  further: readonly string[] = [],
): LabArguments {
  const entries: SettingEntry[] = []
  const others: Record<string, string> = {}
  const known = ['--set', '--steps', ...further]
  let labId: string | undefined
  let steps: number | undefined
  for (let index = 0; index < args.length; index++) {
    const { name, text, taken } = readOption(args, index, known)
    index += taken
    if (name === '--set') entries.push(readPair(text))
    else if (name === '--steps') steps = readSteps(text)
    else if (further.includes(name)) others[name] = text
    else if (labId === undefined && !name.startsWith('-')) labId = name
    else throw new Error(`‘${name}’에서 뜻을 찾지 못했어요. 쓰는 법: ${usage}`)
  }
  const lab = findLab(labId, usage)
  checkEntries(lab, entries)
  return { lab, settings: readSettings(lab.settings, entries).settings, steps, others }
}

/** `--set a=1` and `--set=a=1` say the same. */
function readOption(
  args: readonly string[],
  index: number,
  known: readonly string[],
): { readonly name: string; readonly text: string; readonly taken: number } {
  const argument = args[index] ?? ''
  const joined = known.find((name) => argument.startsWith(`${name}=`))
  if (joined !== undefined) {
    return { name: joined, text: argument.slice(joined.length + 1), taken: 0 }
  }
  const takesText = known.includes(argument)
  return {
    name: argument,
    text: takesText ? (args[index + 1] ?? '') : '',
    taken: takesText ? 1 : 0,
  }
}

function readPair(text: string): SettingEntry {
  const equals = text.indexOf('=')
  if (equals <= 0) {
    throw new Error(`--set 뒤에는 depth=12처럼 이름=값을 써요. ‘${text}’에는 그 둘이 없어요.`)
  }
  return [text.slice(0, equals), text.slice(equals + 1)]
}

function readSteps(text: string): number {
  const steps = /^\d{1,7}$/.test(text) ? Number(text) : NaN
  if (steps <= MOST_STEPS) return steps
  throw new Error(
    `--steps 뒤의 ‘${text}’ 값을 쓸 수 없어요. 0부터 ${MOST_STEPS}까지의 정수를 쓸 수 있어요.`,
  )
}

function findLab(id: string | undefined, usage: string): LabDefinition {
  const known = Object.keys(labDefinitions).join(', ')
  if (id === undefined) throw new Error(`실험 이름이 없어요. 쓰는 법: ${usage} (실험: ${known})`)
  const lab = Object.hasOwn(labDefinitions, id) ? labDefinitions[id] : undefined
  if (lab === undefined) throw new Error(`‘${id}’에 맞는 실험이 없어요. 쓸 수 있는 실험: ${known}.`)
  return lab
}

/** On the command line a bad setting is an error: nobody reads a note beside the numbers. */
function checkEntries(lab: LabDefinition, entries: readonly SettingEntry[]): void {
  const seen = new Set<string>()
  for (const [name, text] of entries) {
    const setting = findSetting(lab.settings, name)
    if (setting === undefined) throw new Error(unknownName(lab.settings, name))
    if (readSettingText(setting, text) === undefined) {
      throw new Error(badValue(lab.settings, name, text))
    }
    if (seen.has(name)) throw new Error(`설정 ${name}의 값이 여러 번 나와요. 한 번만 쓸 수 있어요.`)
    seen.add(name)
  }
}
