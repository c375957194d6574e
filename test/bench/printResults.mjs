import { describeWorkload } from './workloads.mjs'

/** @import { Workload } from './Engine.mjs' */
/** @import { Result } from './compareEngines.mjs' */

/** The table of one workload. @param {Workload} workload @param {readonly Result[]} results */
export function printResults(workload, results) {
  console.log(`\n${workload.id}  ${describeWorkload(workload)}`)
  printTable(
    ['engine', 'steps/s', '× ours', 'spread', 'against float64'],
    results.map(({ label, absent, stepsPerSecond, timesOurs, spread, check, deviation }) =>
      absent
        ? [label, '–', '–', '–', `absent: ${absent}`]
        : [
            label + (deviation ? ' *' : ''),
            significant(stepsPerSecond),
            significant(timesOurs),
            `${Math.round(100 * spread)} %`,
            check,
          ],
    ),
  )
  for (const { label, absent, deviation } of results) {
    if (deviation && !absent) console.log(`* ${label}: ${deviation}`)
  }
}

/** Columns under each other; numbers to the right, the first and the last column to the left. */
export function printTable(head, rows) {
  const lines = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) =>
          column === 0 || column === head.length - 1
            ? cell.padEnd(widths[column])
            : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
  }
}

/** Three significant digits without an exponent, e.g. 584000, 78.7, 0.86. */
export function significant(number) {
  if (number === undefined || !Number.isFinite(number)) return '–'
  const rounded = Number(number.toPrecision(3))
  return rounded.toLocaleString('en-US', { maximumSignificantDigits: 3, useGrouping: false })
}
