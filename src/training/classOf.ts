/**
 * The class one row of a network's outputs, or of its targets, stands for: z ≥ 0.5 of a single unit,
 * or the largest of several, the first of equals. −1 where a value is not a number: then no class
 * is the right one.
 */
export function classOf(values: Float64Array, start: number, outputs: number): number {
  if (outputs === 1) return values[start]! >= 0.5 ? 1 : values[start]! < 0.5 ? 0 : -1
  let largest = 0
  for (let output = 0; output < outputs; output++) {
    if (Number.isNaN(values[start + output])) return -1
    if (values[start + output]! > values[start + largest]!) largest = output
  }
  return largest
}
