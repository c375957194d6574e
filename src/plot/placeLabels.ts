/**
 * Moves labels along one axis until neighbours stand `distance` apart, in their own order and as
 * little as possible (least squares: pool adjacent violators), inside `lower` … `upper` where there
 * is room for all. Returns one position per wanted position, in the given order.
 */
export function placeLabels(
  wanted: readonly number[],
  options: { readonly distance?: number; readonly lower?: number; readonly upper?: number } = {},
): readonly number[] {
  const { distance = 14, lower = -Infinity, upper = Infinity } = options
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b))
  // Without the spacing the task is a monotone fit: blocks of labels that push each other share
  // the mean of their wishes.
  const blocks: { sum: number; count: number }[] = []
  order.forEach((index, rank) => {
    blocks.push({ sum: at(wanted, index) - rank * distance, count: 1 })
    for (;;) {
      const last = blocks.at(-1)
      const before = blocks.at(-2)
      if (last === undefined || before === undefined) break
      if (before.sum / before.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const highest = Math.max(lower, upper - (wanted.length - 1) * distance)
  const placed: number[] = []
  let rank = 0
  for (const { sum, count } of blocks) {
    const base = Math.min(Math.max(sum / count, lower), highest)
    for (let inside = 0; inside < count; inside += 1) {
      const index = order[rank]
      if (index !== undefined) placed[index] = base + rank * distance
      rank += 1
    }
  }
  return placed
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}
