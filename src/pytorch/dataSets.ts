import { outputUnits } from '../training/outputUnits.ts'
import type { DataSource, TrainingData } from '../training/TrainingData.ts'
import type { RunSettings } from '../training/TrainingConfiguration.ts'
import { pythonLosses } from './losses.ts'
import type { NamedNetwork } from './NetworkExport.ts'
import { imagesSource, pythonData } from './pythonData.ts'

/** Data that networks of one file share, as constants at its end. */
export interface DataSet {
  /** Name of the Python constant. */
  readonly name: string
  readonly key: string
  readonly data: TrainingData
  /** Units of the output layer. */
  readonly outputs: number
}

/** Networks with equal data share one constant. */
export function dataSets(
  networks: readonly NamedNetwork[],
  dataOf: DataSource,
): readonly DataSet[] {
  const sets: DataSet[] = []
  for (const { settings } of networks) {
    const key = dataKey(settings)
    if (sets.some((set) => set.key === key)) continue
    const data = dataOf(settings)
    const outputs = outputUnits(settings.loss, data.classes)
    if (pythonLosses[settings.loss].targets === 'numbers' && outputs > 1) {
      throw new RangeError(`no file for ${settings.loss} of ${outputs} classes`)
    }
    sets.push({
      name: sets.length === 0 ? 'DATA' : `DATA_${sets.length + 1}`,
      key,
      data,
      outputs,
    })
  }
  return sets
}

/** Training and test part, each a pair of rows and classes. */
export function dataSource({ name, data }: DataSet): string {
  const { samples, testSamples, inputs } = data
  const training = `${name} = ${pythonData(data, 0, samples)}\n`
  if (testSamples === 0) return training
  return `${imagesSource(inputs)}\n\n${training}\n${name}_TEST = ${pythonData(data, samples, testSamples)}\n`
}

function dataKey({ dataset, seed, images, samples, noise }: RunSettings): string {
  return JSON.stringify([dataset, seed, images, samples, noise])
}

export const dataSetOf = (settings: RunSettings, sets: readonly DataSet[]): DataSet =>
  sets.find(({ key }) => key === dataKey(settings)) as DataSet

/** Names of the constants a network trains on and is tested with. */
export function dataNames({ name, data }: DataSet): string {
  return data.testSamples === 0 ? name : `${name}, ${name}_TEST`
}
