export interface Sample {
  readonly x: number
  readonly y: number
}

/**
 * Samples y = f(x) evenly over a domain. At each of `breaks` (kinks, jumps) the curve is cut in two
 * pieces that both reach the break, each from its own side, so that a jump is not bridged and a
 * kink is sharp. A value that is not finite ends a piece.
 */
export function sampleFunction(
  evaluate: (x: number) => number,
  [start, end]: readonly [number, number],
  options: { readonly intervals?: number; readonly breaks?: readonly number[] } = {},
): readonly (readonly Sample[])[] {
  const { intervals = 160, breaks = [] } = options
  const inner = breaks.filter((point) => point > start && point < end).sort((a, b) => a - b)
  const edges = [start, ...inner, end]
  const nudge = (end - start) * 1e-9
  const pieces: Sample[][] = []
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const from = edges[index] ?? start
    const to = edges[index + 1] ?? end
    const count = Math.max(1, Math.round((intervals * (to - from)) / (end - start)))
    let piece: Sample[] = []
    for (let step = 0; step <= count; step += 1) {
      const x = step === count ? to : from + ((to - from) * step) / count
      // At a break the value of the piece's own side counts, not the value chosen at the point.
      const side = step === 0 && index > 0 ? nudge : step === count && to !== end ? -nudge : 0
      const y = evaluate(x + side)
      if (Number.isFinite(y)) {
        piece.push({ x, y })
      } else if (piece.length > 0) {
        pieces.push(piece)
        piece = []
      }
    }
    if (piece.length > 0) pieces.push(piece)
  }
  return pieces
}
