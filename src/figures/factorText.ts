import { formatNumber } from '../formula/formatNumber.ts'

/** `×0.22`, `×1.5`, `×12`: two significant digits, so that a column of factors reads at a glance. */
export function factorText(factor: number): string {
  if (Number.isNaN(factor)) return '–'
  if (factor === 0) return '×0'
  if (factor >= 99.5 || factor < 0.01) return `×${formatNumber(factor)}`
  return `×${factor.toPrecision(2)}`
}
