/** Korean counts in steps of ten thousand. */
const MYRIADS = ['', '만', '억', '조'] as const
const MYRIAD = 10_000

/**
 * A part of a whole as it is said in a sentence: `63%`, `5,300분의 1`, `3만 5천분의 1`,
 * `600만분의 1`, `1억 2천만분의 1`, `10의 20제곱분의 1`; two significant digits. From 1 on a
 * multiple: `1.3배`, `5만 2천 배`.
 */
export function shareText(share: number): string {
  if (share === 0) return '정확히 0'
  if (share < 0.1) return `${countText(1 / share)}분의 1`
  if (share < 1) return `${twoDigits(share * 100)}%`
  return share < MYRIAD ? `${twoDigits(share)}배` : `${countText(share)} 배`
}

function countText(count: number): string {
  const rounded = Number(count.toPrecision(2))
  const exponent = Math.floor(Math.log10(rounded))
  if (exponent >= 4 * MYRIADS.length) return `10의 ${Math.round(Math.log10(count))}제곱`
  const myriads = Math.floor(exponent / 4)
  const tenths = Math.round((rounded / Math.pow(MYRIAD, myriads)) * 10)
  const whole = `${twoDigits(Math.floor(tenths / 10))}${MYRIADS[myriads] ?? ''}`
  // Spoken Korean has no decimals before 만 or 억: 3.5만 is 3만 5천.
  const rest = tenths % 10
  return rest === 0 || myriads === 0 ? whole : `${whole} ${rest}천${MYRIADS[myriads - 1] ?? ''}`
}

function twoDigits(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en-US', { maximumFractionDigits: 1 })
}
