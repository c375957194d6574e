/** Korean counts in steps of ten thousand. */
const MYRIADS = ['', '만', '억', '조'] as const
const MYRIAD = 10_000

/**
 * A part of a whole as it is said in a sentence: `5,300분의 1`, `600만분의 1`, `1.2억분의 1`,
 * `10의 20제곱분의 1`; two significant digits. From 1 on a multiple: `1.3배`.
 */
export function shareText(share: number): string {
  if (share === 0) return '정확히 0'
  if (share >= 1) return `${twoDigits(share)}배`
  const whole = 1 / share
  const exponent = Math.floor(Math.log10(whole))
  if (exponent >= 16) return `10의 ${Math.round(Math.log10(whole))}제곱분의 1`
  const rounded = Number(whole.toPrecision(2))
  const myriads = Math.min(Math.floor(Math.log10(rounded) / 4), MYRIADS.length - 1)
  const digits = rounded / Math.pow(MYRIAD, myriads)
  return `${twoDigits(digits)}${MYRIADS[myriads] ?? ''}분의 1`
}

function twoDigits(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en-US', { maximumFractionDigits: 1 })
}
