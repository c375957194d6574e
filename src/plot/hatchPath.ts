/**
 * 45° lines inside a rectangle, as one path. Lines of neighbouring rectangles meet, because they
 * are counted from the origin. Needs no pattern, so it survives export and needs no id.
 */
export function hatchPath(
  x: number,
  y: number,
  width: number,
  height: number,
  spacing = 5,
): string {
  let path = ''
  const first = Math.ceil((x + y) / spacing) * spacing
  for (let sum = first; sum <= x + width + y + height; sum += spacing) {
    // The line x + y = sum enters at the left or bottom edge and leaves at the top or right edge.
    const startX = Math.max(x, sum - y - height)
    const endX = Math.min(x + width, sum - y)
    if (endX - startX < 0.5) continue
    path += `M${round(startX)} ${round(sum - startX)}L${round(endX)} ${round(sum - endX)}`
  }
  return path
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
