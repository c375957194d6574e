const double = new Float64Array(1)
const bits = new BigInt64Array(double.buffer)

/** A double as a whole number that grows with it: neighbours differ by 1, and −0 is +0. */
function ordinal(value: number): bigint {
  double[0] = value
  const word = bits[0] ?? 0n
  return word < 0n ? -9223372036854775808n - word : word
}

/** How many doubles lie between two numbers: 0 where equal, 1 for neighbours, ∞ with a NaN. */
export function ulpDistance(left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return Infinity
  const distance = ordinal(left) - ordinal(right)
  return Number(distance < 0n ? -distance : distance)
}
