import type { Numbers } from './engineRecords.ts'

/** Relative error allowed for losses, norms and what is made of them. */
export const TOLERANCE = 1e-9

/** Numbers that differ too much or are missing on one side, and the largest relative error of all. */
export interface Comparison {
  readonly wrong: readonly string[]
  readonly largest: number
}

/** Counts must be equal, shares nearly: they are counts of samples divided by all. */
export function compareNumbers(engine: Numbers, pytorch: Numbers): Comparison {
  const wrong: string[] = []
  let largest = 0
  for (const place of new Set([...engine.keys(), ...pytorch.keys()])) {
    const ours = engine.get(place)
    const theirs = pytorch.get(place)
    if (ours === undefined || theirs === undefined) {
      wrong.push(`${place}: engine ${String(ours)}, PyTorch ${String(theirs)}`)
      continue
    }
    const error = relativeError(ours, theirs)
    const isCount = place.endsWith('deadUnits')
    if (!(error <= (isCount ? 0 : TOLERANCE))) {
      wrong.push(`${place}: engine ${ours}, PyTorch ${theirs}, error ${error}`)
    }
    largest = Math.max(largest, error)
  }
  return { wrong, largest }
}

/** |a − b| ÷ the larger of both; 0 where they are equal, also where neither is a number. */
export function relativeError(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b))
}
