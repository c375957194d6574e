/** Shown where a number does not exist. */
const NOT_A_NUMBER = '계산할 수 없어요'
const MINUS = '\u2212'
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
const SMALLEST_PLAIN = 0.01
const LARGEST_PLAIN = 1e6

/**
 * A number as the lesson prints it. From 0.01 on: two or three significant digits (`0.249`,
 * `0.11`, `−1.4`; from 100 on whole, `1,118`; an exact whole number without decimals, `1`); below
 * 0.01, and from a million on, `3.8×10⁻⁵`. Exactly 0 is `0`, ∞ is `∞`, NaN is a sentence.
 */
export function formatNumber(value: number): string {
  return signed(value, (size) => {
    if (size >= LARGEST_PLAIN) return scientific(size)
    if (Number.isInteger(size)) return grouped(size.toFixed(0))
    if (size < SMALLEST_PLAIN) return scientific(size)
    if (size >= 100) return grouped(Math.round(size).toString())
    const decimals = size >= 10 ? 1 : size >= 1 ? 2 : 2 - Math.floor(Math.log10(size))
    const text = size.toFixed(Math.max(0, decimals))
    // The third digit says nothing where it is 0.
    return text.replace(/0$/, '').replace(/\.$/, '')
  })
}

/**
 * A number with a fixed count of decimals, so that a column of them lines up: `−0.1171`. A value
 * too small for these decimals is not rounded to zero: it changes to `3.8×10⁻⁵`.
 */
export function formatFixed(value: number, decimals: number): string {
  return signed(value, (size) => {
    if (size >= LARGEST_PLAIN) return scientific(size)
    const text = size.toFixed(decimals)
    if (size > 0 && Number(text) === 0) return scientific(size)
    return grouped(text)
  })
}

/** A probability: three decimals; what would round to 0.000 is `0.001 미만`. */
export function formatProbability(value: number): string {
  if (value > 0 && value < 0.0005) return '0.001 미만'
  return signed(value, (size) => size.toFixed(3))
}

/**
 * A ratio of two sizes, the smaller one named: `1/5,300` where value < 1, `1.5배` from 1 on. The
 * denominator is a whole number from 10 on (one decimal below) and scientific from a million on.
 */
export function formatRatio(value: number): string {
  if (Number.isNaN(value) || value < 0) return NOT_A_NUMBER
  if (value === 0) return '0'
  if (value >= 1) return value === Infinity ? '∞' : `${formatNumber(value)}배`
  const denominator = 1 / value
  if (denominator === Infinity) return scientific(value)
  if (denominator >= LARGEST_PLAIN) return `1/(${scientific(denominator)})`
  return `1/${denominator < 10 ? denominator.toFixed(1) : grouped(denominator.toFixed(0))}`
}

/**
 * A printed number as it is read aloud: `−0.1171` → `마이너스 0.1171`, `3.8×10⁻⁵` → `3.8 곱하기
 * 10의 마이너스 5제곱`, `1/5,300` → `5,300분의 1`. Other text stays as it is.
 */
export function speakNumber(printed: string): string {
  return printed
    .replace(/1\/\(([^()]+)\)/g, (_, denominator: string) => `${denominator}분의 1`)
    .replace(/(\d[\d,.]*)\/(\d[\d,.]*\d|\d)/g, '$2분의 $1')
    .replace(/×10([⁻⁰¹²³⁴-⁹]+)/g, (_, exponent: string) => ` 곱하기 10의 ${spokenPower(exponent)}`)
    .replace(/\u2212(?=[\d∞])/g, '마이너스 ')
    .replaceAll('∞', '무한대')
}

function spokenPower(superscript: string): string {
  const sign = superscript.startsWith('⁻') ? '마이너스 ' : ''
  const digits = [...superscript.replace('⁻', '')]
    .map((mark) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark))
    .join('')
  return `${sign}${digits}제곱`
}

/** Handles NaN, ∞ and the sign; −0 prints as 0. */
function signed(value: number, format: (size: number) => string): string {
  if (Number.isNaN(value)) return NOT_A_NUMBER
  const size = Math.abs(value)
  const text = size === Infinity ? '∞' : format(size)
  return value < 0 ? MINUS + text : text
}

function scientific(size: number): string {
  const [mantissa, exponent] = size.toExponential(1).split('e') as [string, string]
  const marks = [...exponent.replace('+', '')].map((mark) => SUPERSCRIPTS[mark] ?? '').join('')
  return `${mantissa}×10${marks}`
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
}
