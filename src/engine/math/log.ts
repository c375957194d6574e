const LN_2_HIGH = 0.6931471803691238
const LN_2_LOW = 1.9082149292705877e-10
const number64 = new Float64Array(1)
const words = new Int32Array(number64.buffer)

/** ln x */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  let k = 0
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984
    k = -54
  }
  number64[0] = x
  let high = words[1] as number
  k += (high >> 20) - 1023
  high = (high & 0xfffff) | 0x3ff00000
  if ((high & 0xfffff) > 0x6a09e) {
    high -= 0x100000
    k++
  }
  words[1] = high
  const f = (number64[0] as number) - 1
  const s = f / (2 + f)
  const z = s * s
  let p = 2 / 23
  for (let n = 21; n >= 3; n -= 2) p = p * z + 2 / n
  const half = 0.5 * f * f
  return k * LN_2_HIGH - (half - (s * (half + z * p) + k * LN_2_LOW) - f)
}
