const DIGITS = 4

/** A number as a machine prints it: `0.6552`, `3.39e+38`, `inf`, `nan`. */
export function machineText(value: number): string {
  const word = machineWord(value)
  return word ?? String(Number(value.toPrecision(DIGITS)))
}

/** The number itself, or the machine's word where it is none that JSON knows. */
export function machineNumber(value: number): number | string {
  return machineWord(value) ?? value
}

function machineWord(value: number): string | null {
  if (Number.isNaN(value)) return 'nan'
  if (Number.isFinite(value)) return null
  return value > 0 ? 'inf' : '-inf'
}
