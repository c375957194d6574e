import { kernelIds, kernels, type KernelId } from '../engine/kernels/index.ts'
import { labDefinitions } from '../labs/definitions.ts'
import type { LabDefinition } from '../labs/Lab.ts'
import { findSetting, readSettingText } from '../store/settingValues.ts'
import { badValue, readSettings, unknownName } from '../store/urlSettings.ts'
import type { SettingEntry } from '../store/urlSettings.ts'

const USAGE =
  'npm run simulate -- <lab-id> [--set key=value …] [--steps N] [--kernel typescript|wasm-f64|wasm-f32]'
const MOST_STEPS = 1_000_000

/**
 * `npm run simulate`: prints one JSON object, the numbers of a lab with these settings, computed by
 * the kernel of the page unless another is named. A mistake
 * prints one Korean sentence on stderr. Answers the exit code.
 */
export function main(args: readonly string[]): number {
  try {
    process.stdout.write(`${simulate(args)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

/** The JSON of these arguments; throws an Error with a Korean sentence. */
export function simulate(args: readonly string[]): string {
  const request = readArguments(args)
  const lab = findLab(request.labId)
  checkEntries(lab, request.entries)
  const { settings } = readSettings(lab.settings, request.entries)
  return JSON.stringify(lab.simulate(settings, request.steps, kernels[request.kernel]()), null, 2)
}

interface SimulationRequest {
  readonly labId: string | undefined
  readonly entries: readonly SettingEntry[]
  readonly steps: number | undefined
  readonly kernel: KernelId
}

function readArguments(args: readonly string[]): SimulationRequest {
  const entries: SettingEntry[] = []
  let labId: string | undefined
  let steps: number | undefined
  let kernel: KernelId = 'wasm-f64'
  for (let index = 0; index < args.length; index++) {
    const { name, text, taken } = readOption(args, index)
    index += taken
    if (name === '--set') entries.push(readPair(text))
    else if (name === '--steps') steps = readSteps(text)
    else if (name === '--kernel') kernel = readKernel(text)
    else if (labId === undefined && !name.startsWith('-')) labId = name
    else throw new Error(`‘${name}’에서 뜻을 찾지 못했어요. 쓰는 법: ${USAGE}`)
  }
  return { labId, entries, steps, kernel }
}

/** `--set a=1` and `--set=a=1` say the same. */
function readOption(
  args: readonly string[],
  index: number,
): { readonly name: string; readonly text: string; readonly taken: number } {
  const argument = args[index] ?? ''
  const joined = /^(--set|--steps|--kernel)=(.*)$/s.exec(argument)
  if (joined !== null) return { name: joined[1] ?? '', text: joined[2] ?? '', taken: 0 }
  const takesText = ['--set', '--steps', '--kernel'].includes(argument)
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

function readKernel(text: string): KernelId {
  const found = kernelIds.find((id) => id === text)
  if (found !== undefined) return found
  throw new Error(
    `--kernel 뒤의 ‘${text}’ 계산기는 없어요. 쓸 수 있는 것: ${kernelIds.join(', ')}.`,
  )
}

function findLab(id: string | undefined): LabDefinition {
  const known = Object.keys(labDefinitions).join(', ')
  if (id === undefined) throw new Error(`실험 이름이 없어요. 쓰는 법: ${USAGE} (실험: ${known})`)
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
