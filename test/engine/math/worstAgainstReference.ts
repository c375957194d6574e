import referenceValues from './referenceValues.json' with { type: 'json' }
import { ulpDistance } from './ulpDistance.ts'

/**
 * The largest distance, in doubles, between a function and its correctly rounded reference values
 * (computed by `referenceValues.py`), with the argument where it happens.
 */
export function worstAgainstReference(
  name: keyof typeof referenceValues,
  compute: (x: number) => number,
): { readonly x: number; readonly distance: number } {
  let worst = { x: NaN, distance: 0 }
  const pairs = referenceValues[name] as [number, number][]
  for (const [x, expected] of pairs) {
    const distance = ulpDistance(compute(x), expected)
    if (distance > worst.distance) worst = { x, distance }
  }
  return worst
}
