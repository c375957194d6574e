import { formatFixed } from '../../formula/formatNumber.ts'

/** Printed values for the slots of formulas: gradients with four decimals, the rest with two. */
export function stepValues(
  known: Readonly<Record<string, number>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(known).map(([symbol, value]) => [
      symbol,
      formatFixed(value, decimalsOf(symbol)),
    ]),
  )
}

function decimalsOf(symbol: string): number {
  if (/^d\d$/.test(symbol) || symbol === 'C') return 3
  return /^d[a-z]/.test(symbol) || symbol.endsWith('new') ? 4 : 2
}
