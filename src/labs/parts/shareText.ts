/** Korean counts in steps of ten thousand. */
const MYRIADS = ['', '만', '억', '조'] as const
const MYRIAD = 10_000

/**
 * A part of a whole as it is said in a sentence: `5,300분의 1`, `600만분의 1`, `1.2억분의 1`,
 * `10의 20제곱분의 1`; two significant digits. From 1 on a multiple: `1.3배`, `5.2만 배`.
 */
export function shareText(share: number): string {
  if (share === 0) return '정확히 0'
  if (share < 1) return `${countText(1 / share)}분의 1`
  return share < MYRIAD ? `${twoDigits(share)}배` : `${countText(share)} 배`
}

function countText(count: number): string {
  const rounded = Number(count.toPrecision(2))
  const exponent = Math.floor(Math.log10(rounded))
  if (exponent >= 4 * MYRIADS.length) return `10의 ${Math.round(Math.log10(count))}제곱`
  const myriads = Math.floor(exponent / 4)
  return `${twoDigits(rounded / Math.pow(MYRIAD, myriads))}${MYRIADS[myriads] ?? ''}`
}

function twoDigits(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en-US', { maximumFractionDigits: 1 })
}
