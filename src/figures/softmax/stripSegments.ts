import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { placeLabels } from '../../plot/placeLabels.ts'

export interface StripSegment {
  readonly index: number
  readonly left: number
  readonly size: number
  /** The name fits into the segment. */
  readonly inside: boolean
  /** Middle of the name below the strip, or null where it stands inside or has no room. */
  readonly below: { readonly x: number } | null
}

const BELOW_SIZE = 12.5

/**
 * Places of the probabilities on a strip of this width. Names that do not fit inside stand below it,
 * where all of them find room. Probabilities that are no numbers, or 0, have no place.
 */
export function stripSegments(
  names: readonly string[],
  probabilities: readonly number[],
  width: number,
): readonly StripSegment[] {
  if (probabilities.some(Number.isNaN)) return []
  let left = 0
  const placed = probabilities.flatMap((probability, index) => {
    if (!(probability > 0)) return []
    const size = probability * width
    const segment = { index, left, size, inside: fits(names[index] ?? '', size) }
    left += size
    return [segment]
  })
  const outside = placed.filter(({ inside }) => !inside)
  const widest = Math.max(0, ...outside.map(({ index }) => nameWidth(names[index] ?? '')))
  const distance = widest + 8
  const hasRoom = outside.length * distance <= width
  const places = placeLabels(
    outside.map((segment) => segment.left + segment.size / 2),
    { distance, lower: widest / 2, upper: width - widest / 2 },
  )
  return placed.map((segment) => {
    const rank = outside.indexOf(segment)
    return { ...segment, below: rank < 0 || !hasRoom ? null : { x: places[rank] ?? 0 } }
  })
}

function nameWidth(name: string): number {
  return estimateTextWidth(name, BELOW_SIZE)
}

function fits(name: string, size: number): boolean {
  return estimateTextWidth(name, 13.5) + 16 <= size
}
