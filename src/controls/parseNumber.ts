/** A typed number, or a sentence that says why it is none. */
export type ParsedNumber = { readonly value: number } | { readonly problem: string }

export interface NumberLimits {
  /** Korean noun of the quantity, with which the sentence starts. */
  readonly name: string
  readonly minimum: number
  readonly maximum: number
  readonly exclusiveMinimum?: boolean
  readonly integer?: boolean
  /** A value that works, named in the sentence. */
  readonly example: number
}

/**
 * Reads what a person typed: spaces around, full-width digits of a Korean keyboard, U+2212 for
 * minus and a comma for the point are fine.
 */
export function parseNumber(text: string, limits: NumberLimits): ParsedNumber {
  const { name, minimum, maximum, example } = limits
  const advice = `${String(example)}처럼 적어 보세요.`
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace('−', '-')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2')
  if (plain === '') return { problem: `${name} 값이 비어 있어요. ${advice}` }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) {
    return { problem: `${name} 자리에는 숫자만 쓸 수 있어요. ${advice}` }
  }
  const value = Number(plain)
  if (!Number.isFinite(value)) {
    return { problem: `${name} 값이 컴퓨터가 셀 수 있는 범위를 넘어요. ${advice}` }
  }
  if (limits.integer === true && !Number.isInteger(value)) {
    return { problem: `${name} 값은 정수여야 해요. ${advice}` }
  }
  if (limits.exclusiveMinimum === true && value <= minimum) {
    return { problem: `${name} 값은 ${String(minimum)}보다 커야 해요. ${advice}` }
  }
  if (limits.exclusiveMinimum === true && value > maximum) {
    return { problem: `${name} 값은 ${String(maximum)} 이하여야 해요. ${advice}` }
  }
  if (value < minimum || value > maximum) {
    return {
      problem: `${name} 값은 ${String(minimum)}부터 ${String(maximum)}까지 쓸 수 있어요. ${advice}`,
    }
  }
  return { value }
}
