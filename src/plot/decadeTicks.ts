import type { DecadeRange } from './magnitude.ts'

export interface DecadeTicks {
  /** Exponents that get a gridline, the floor first. */
  readonly lines: readonly number[]
  /** Exponents among them that get a label. */
  readonly labels: readonly number[]
  /** Decades from one gridline to the next: 1 means “one line is ten times”. */
  readonly stride: number
}

const STRIDES = [1, 2, 3, 4, 5, 10, 20, 50, 100]

/**
 * Gridlines of a decade axis: at most `maximumLines`, counted from the floor, so that the axis
 * itself is one of them. Labels are thinned until they stand `labelSpacing` pixels apart.
 */
export function decadeTicks(
  { floor, ceiling }: DecadeRange,
  length: number,
  options: { readonly maximumLines?: number; readonly labelSpacing?: number } = {},
): DecadeTicks {
  const { maximumLines = 7, labelSpacing = 36 } = options
  const decades = ceiling - floor
  const stride =
    STRIDES.find((step) => Math.floor(decades / step) + 1 <= maximumLines) ?? Math.max(1, decades)
  const lines: number[] = []
  for (let exponent = floor; exponent <= ceiling; exponent += stride) lines.push(exponent)

  const perLine = (length / Math.max(1, decades)) * stride
  const every = Math.max(1, Math.ceil(labelSpacing / perLine))
  const labels = lines.filter((_, index) => index % every === 0)
  const last = lines.at(-1) ?? floor
  const gap = (last - (labels.at(-1) ?? floor)) * (perLine / stride)
  // The upper end is named too where its label, which is short at 1, does not touch its neighbour.
  if (gap >= (last === 0 ? 0.72 : 1) * labelSpacing) labels.push(last)
  return { lines, labels, stride }
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/** `10⁻⁵`; the exponent 0 reads `1`, the exponent 1 reads `10`. */
export function decadeLabel(exponent: number): string {
  if (exponent === 0) return '1'
  if (exponent === 1) return '10'
  return `10${String(exponent).replaceAll(/./g, (sign) => SUPERSCRIPTS[sign] ?? sign)}`
}
