import { withJosa } from '../../formula/josa.ts'

/**
 * Name of a quantity as it is read aloud, in the words of the formulas' readings: `w11` → w 1 1,
 * `ds3` → C를 s 3으로 미분한 값.
 */
export function spokenSymbol(symbol: string): string {
  const slope = /^d(\d)$/.exec(symbol)?.[1]
  if (slope !== undefined) return derivative(indexed('z', slope), indexed('s', slope), '미분한 값')
  const [, letter, subscript = ''] = /^d([a-z])(\d+)$/.exec(symbol) ?? []
  if (letter === undefined) return indexed(symbol.charAt(0), symbol.slice(1))
  const isChain = letter === 's' || letter === 'z'
  return derivative('C', indexed(letter, subscript), isChain ? '미분한 값' : '편미분한 값')
}

function derivative(of: string, by: string, kind: string): string {
  return `${withJosa(of, '을/를')} ${withJosa(by, '으로/로')} ${kind}`
}

function indexed(letter: string, subscript: string): string {
  return [letter, ...subscript].join(' ')
}
