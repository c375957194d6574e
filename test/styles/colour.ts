/** sRGB `#rrggbb` to linear light. */
function linear(hex: string): [number, number, number] {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

export type Sight = 'normal' | 'deuteranopia' | 'protanopia'

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const CONFUSION: Readonly<Record<Exclude<Sight, 'normal'>, readonly (readonly number[])[]>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
}

/** Distance of two colours in OKLab, times 100, as someone with that sight sees them. */
export function distance(one: string, other: string, sight: Sight = 'normal'): number {
  const a = oklab(seen(one, sight))
  const b = oklab(seen(other, sight))
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function seen(hex: string, sight: Sight): [number, number, number] {
  const light = linear(hex)
  if (sight === 'normal') return light
  const [red, green, blue] = CONFUSION[sight].map((row) =>
    Math.min(1, Math.max(0, row[0]! * light[0] + row[1]! * light[1] + row[2]! * light[2])),
  )
  return [red!, green!, blue!]
}

/** Ottosson 2020. */
function oklab([red, green, blue]: readonly [number, number, number]): [number, number, number] {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
