/** Lines between the cells of a square, every `stride` cells, without its rim. */
export function gridPath(
  cells: number,
  stride: number,
  cell: number,
  left: number,
  top: number,
): string {
  const side = cells * cell
  let path = ''
  for (let line = stride; line < cells; line += stride) {
    path += `M${left + line * cell} ${top}v${side}M${left} ${top + line * cell}h${side}`
  }
  return path
}
