import type { ActivationId } from '../../engine/activations/index.ts'
import { csvDocument } from '../../share/csvDocument.ts'
import { lab, readAt } from './lab.ts'

const STEPS_PER_UNIT = 10

/** f and f′ of the shown functions at every tenth of s. */
export function curveTable(functions: readonly ActivationId[]): string {
  const { minimum, maximum } = lab.settings.s
  const rows: number[][] = []
  for (let tenth = minimum * STEPS_PER_UNIT; tenth <= maximum * STEPS_PER_UNIT; tenth += 1) {
    const s = tenth / STEPS_PER_UNIT
    const readings = functions.map((id) => readAt(id, s))
    rows.push([s, ...readings.flatMap(({ value, derivative }) => [value, derivative])])
  }
  return csvDocument(['s', ...functions.flatMap((id) => [id, `${id}Derivative`])], rows)
}
