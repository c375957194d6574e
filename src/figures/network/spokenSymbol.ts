import { withJosa } from '../../formula/josa.ts'

const LETTERS: Readonly<Record<string, string>> = {
  b: '비',
  C: '씨',
  s: '에스',
  w: '더블유',
  x: '엑스',
  z: '제트',
}
const DIGITS = ['영', '일', '이', '삼']

/** Name of a quantity as it is read aloud: `w11` → 더블유 일일, `ds3` → 씨를 에스 삼으로 미분한 값. */
export function spokenSymbol(symbol: string): string {
  const slope = /^d(\d)$/.exec(symbol)?.[1]
  if (slope !== undefined) return derivative(indexed('z', slope), indexed('s', slope), '미분한 값')
  const [, letter, subscript = ''] = /^d([a-z])(\d+)$/.exec(symbol) ?? []
  if (letter === undefined) return indexed(symbol.charAt(0), symbol.slice(1))
  const isChain = letter === 's' || letter === 'z'
  return derivative('씨', indexed(letter, subscript), isChain ? '미분한 값' : '편미분한 값')
}

function derivative(of: string, by: string, kind: string): string {
  return `${withJosa(of, '을/를')} ${withJosa(by, '으로/로')} ${kind}`
}

function indexed(letter: string, subscript: string): string {
  const digits = [...subscript].map((digit) => DIGITS[Number(digit)] ?? digit).join('')
  return `${LETTERS[letter] ?? letter} ${digits}`.trim()
}
