import { kernels } from '../../src/engine/kernels/index.ts'
import type { LabDefinition } from '../../src/labs/Lab.ts'
import type { LabExport } from '../../src/labs/LabExport.ts'
import { labDefinitions } from '../../src/labs/definitions.ts'
import type { NamedNetwork } from '../../src/pytorch/NetworkExport.ts'
import { readSettings } from '../../src/store/urlSettings.ts'
import type { SettingsOf, SettingsTable } from '../../src/store/settingsTable.ts'
import { Trainer } from '../../src/training/Trainer.ts'
import type { LayerStatistics } from '../../src/training/TrainingSnapshot.ts'
import { imageData } from '../../src/training/images/imageData.ts'
import type { ExportedSettings } from './settings.ts'

type Settings = SettingsOf<SettingsTable>

export function definitionOf(lab: string): LabDefinition {
  const definition = labDefinitions[lab]
  if (definition === undefined) throw new Error(`no lab is named ${lab}`)
  return definition
}

/** Throws where a setting is none of the lab's. */
export function settingsOf({ lab, settings }: ExportedSettings): Settings {
  const entries = settings
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf('=')),
      pair.slice(pair.indexOf('=') + 1),
    ])
  const reading = readSettings(definitionOf(lab).settings, entries)
  if (reading.problems.length > 0) throw new Error(reading.problems.join(' '))
  return reading.settings
}

/** Numbers by the place they are printed at: `loss`, `layers.0.errorSignalNorm`, … */
export type Numbers = ReadonlyMap<string, number>

/** What the engine has at steps 0 … `steps`, by the places of a printed record. */
export function engineNumbers(
  { networks }: Pick<LabExport, 'networks'>,
  definition: LabDefinition,
  settings: Settings,
  steps: number,
): readonly Numbers[] {
  const shown = networks?.(settings)
  if (shown !== undefined) return trainedNumbers(shown, steps)
  // A walk is over where a further stop finds nothing new.
  const walk: Numbers[] = []
  for (let stop = 0; stop <= steps; stop++) {
    const { values } = definition.simulate(settings, stop) as { readonly values: object }
    const numbers = numbersOf(values, 'values.')
    if (numbers.size === walk.at(-1)?.size) break
    walk.push(numbers)
  }
  return walk
}

/** One network is printed flat; several in a list, in their order. */
export function trainedNumbers(
  networks: readonly NamedNetwork[],
  steps: number,
): readonly Numbers[] {
  const lastStep = Math.max(steps, 1)
  const runs = networks.map(({ settings }) => settings)
  const configuration = { runs, lastStep, historyStride: lastStep, fieldResolution: 0 }
  const trainer = new Trainer(configuration, kernels['wasm-f64'](), imageData)
  const found = Array.from({ length: steps + 1 }, (_, step) => {
    trainer.advanceToward(step, () => false)
    const numbers = new Map<string, number>()
    for (const [index, run] of trainer.snapshot().runs.entries()) {
      const prefix = networks.length === 1 ? '' : `${index}.`
      numbers.set(`${prefix}loss`, run.loss)
      numbers.set(`${prefix}accuracy`, run.accuracy)
      if (run.test !== undefined) {
        numbers.set(`${prefix}testLoss`, run.test.loss)
        numbers.set(`${prefix}testAccuracy`, run.test.accuracy)
      }
      for (const name of Object.keys(run.layers) as (keyof LayerStatistics)[]) {
        for (const [layer, value] of run.layers[name].entries()) {
          numbers.set(`${prefix}layers.${layer}.${name}`, value)
        }
      }
    }
    return numbers
  })
  trainer.dispose()
  return found
}

/** The numbers of a printed record; what is not finite was printed as null. */
export function printedNumbers(record: Readonly<Record<string, unknown>>): Numbers {
  const lists = Object.values(record).filter((value) => Array.isArray(value))
  const isFlat = 'layers' in record || 'values' in record
  if (isFlat) return numbersOf(record, '')
  const [entries = []] = lists as readonly (readonly object[])[]
  return new Map(entries.flatMap((entry, index) => [...numbersOf(entry, `${index}.`)]))
}

function numbersOf(value: object, prefix: string): Numbers {
  const numbers = new Map<string, number>()
  for (const [name, part] of Object.entries(value)) {
    if (['step', 'lab', 'layer', 'divergedAt'].includes(name)) continue
    if (typeof part === 'number') numbers.set(prefix + name, part)
    else if (part === null) numbers.set(prefix + name, NaN)
    else if (typeof part === 'object') {
      for (const [inner, number] of numbersOf(part as object, `${prefix}${name}.`)) {
        numbers.set(inner, number)
      }
    }
  }
  return numbers
}
