const LOG2_E = 1.4426950408889634
const LN_2_HIGH = 0.6931471803691238
const LN_2_LOW = 1.9082149292705877e-10
const ROUNDER = 6755399441055744
const powers = new Float64Array(2046)
for (let index = 0, power = 2.2250738585072014e-308; index < 2046; index++, power *= 2) {
  powers[index] = power
}

/** eˣ */
export function exp(x: number): number {
  if (!(x < 709.782712893384))
    return x > 709.782712893384 ? Infinity : x === 709.782712893384 ? 1.7976931348622732e308 : x
  if (x < -745.1332191019411) return 0
  const k = x * LOG2_E + ROUNDER - ROUNDER
  const r = x - k * LN_2_HIGH - k * LN_2_LOW
  let p = 1.6059043836821613e-10
  p = p * r + 2.08767569878681e-9
  p = p * r + 2.505210838544172e-8
  p = p * r + 2.755731922398589e-7
  p = p * r + 2.7557319223985893e-6
  p = p * r + 2.48015873015873e-5
  p = p * r + 1.984126984126984e-4
  p = p * r + 1.388888888888889e-3
  p = p * r + 8.333333333333333e-3
  p = p * r + 4.1666666666666664e-2
  p = p * r + 1.6666666666666666e-1
  p = p * r + 0.5
  const value = 1 + (r + r * r * p)
  const half = k < 0 ? -Math.floor(-k / 2) : Math.floor(k / 2)
  return value * (powers[half + 1022] as number) * (powers[k - half + 1022] as number)
}
