export interface LabelBox {
  readonly width: number
  readonly height: number
}

export interface LabelPlace {
  /** Centre of the label. */
  readonly x: number
  readonly y: number
}

/**
 * The place for a label among points: of the bottom, the top and the middle of a frame, each at its
 * centre, left and right, the first one that covers the fewest points.
 */
export function emptiestPlace(
  points: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  frame: LabelBox,
  label: LabelBox,
  margin = 10,
): LabelPlace {
  const columns = [
    frame.width / 2,
    margin + label.width / 2,
    frame.width - margin - label.width / 2,
  ]
  const rows = [
    frame.height - margin - label.height / 2,
    margin + label.height / 2,
    frame.height / 2,
  ]
  const places = rows.flatMap((y) => columns.map((x) => ({ x, y })))
  let best = { place: places[0] ?? { x: 0, y: 0 }, covered: Infinity }
  for (const place of places) {
    const covered = coveredBy(points, place, label)
    if (covered < best.covered) best = { place, covered }
  }
  return best.place
}

function coveredBy(
  { x, y }: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  place: LabelPlace,
  label: LabelBox,
): number {
  let count = 0
  for (let index = 0; index < x.length; index += 1) {
    const dx = Math.abs((x[index] ?? 0) - place.x)
    const dy = Math.abs((y[index] ?? 0) - place.y)
    if (dx <= label.width / 2 + 4 && dy <= label.height / 2 + 4) count += 1
  }
  return count
}
