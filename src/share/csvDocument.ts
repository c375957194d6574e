export type CsvCell = string | number

/**
 * A CSV text of RFC 4180 with a byte-order mark, so that spreadsheet programs read the Korean
 * headings. Numbers have 17 significant digits: reading one back gives the same bits.
 */
export function csvDocument(
  headings: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const lines = [headings, ...rows].map((row) => row.map(csvCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function csvCell(cell: CsvCell): string {
  if (typeof cell === 'number') return csvNumber(cell)
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function csvNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value)
  return Number.isFinite(value) ? value.toPrecision(17) : String(value)
}
