import { memo, useMemo } from 'react'

export interface DigitImageProps {
  /** [side × side], row 0 at the top: 0 white … maximum ink */
  readonly pixels: ArrayLike<number>
  readonly side: number
  readonly maximum: number
}

/** A small picture of one letter or digit, a square a cell. It says nothing by itself. */
export const DigitImage = memo(function DigitImage({ pixels, side, maximum }: DigitImageProps) {
  const shades = useMemo(() => shadesOf(pixels, side), [pixels, side])
  return (
    <svg className="digit" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      {Array.from(shades, ([value, path]) => (
        <path key={value} fillOpacity={value / maximum} d={path} />
      ))}
    </svg>
  )
})

/** One path per shade; neighbours of a row are one stretch. */
function shadesOf(pixels: ArrayLike<number>, side: number): ReadonlyMap<number, string> {
  const paths = new Map<number, string>()
  for (let row = 0; row < side; row++) {
    for (let start = 0; start < side;) {
      const value = pixels[row * side + start] ?? 0
      let end = start + 1
      while (end < side && pixels[row * side + end] === value) end++
      const path = `M${start} ${row}h${end - start}v1h${start - end}z`
      if (value > 0) paths.set(value, (paths.get(value) ?? '') + path)
      start = end
    }
  }
  return paths
}
