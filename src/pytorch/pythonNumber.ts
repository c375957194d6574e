/**
 * A number as a Python literal that reads back to the same bits: the shortest decimal, as both
 * languages write it. Throws a RangeError for what is not finite.
 */
export function pythonNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no Python literal for ${String(value)}`)
  // Python reads -0 as the integer 0.
  return Object.is(value, -0) ? '-0.0' : String(value)
}
