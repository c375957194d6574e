import type { TrainingData } from '../training/TrainingData.ts'
import { pythonNumber } from './pythonNumber.ts'
import { wrapped } from './wrapped.ts'

/** The data as a Python pair: rows of inputs, and the class of each row. Literals of the same bits. */
export function pythonData({ samples, inputs, points, targets }: TrainingData): string {
  const rows = Array.from({ length: samples }, (_, sample) => {
    const row = points.subarray(sample * inputs, (sample + 1) * inputs)
    return `[${Array.from(row, pythonNumber).join(', ')}]`
  })
  const list = (items: readonly string[]): string =>
    ['    [', ...wrapped(items, 90).map((line) => `        ${line}`), '    ],'].join('\n')
  return `(\n${list(rows)}\n${list(Array.from(targets.subarray(0, samples), String))}\n)`
}
