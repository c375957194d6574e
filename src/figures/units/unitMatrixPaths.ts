/** What is known of the hidden units of a network, for one state of it. */
export interface UnitMatrix {
  readonly layers: number
  readonly units: number
  /** Classes of the samples shown, those of class 0 first. */
  readonly classes: ArrayLike<number>
  /** [layers × units × samples shown], 1 where the unit is off for the sample */
  readonly off: ArrayLike<number>
  /** [layers × units]: samples of the whole training set for which the unit is off */
  readonly offSamples: ArrayLike<number>
  readonly trainingSamples: number
}

export interface UnitMatrixPaths {
  /** Filled cells: on. */
  readonly on: string
  /** A slash in each cell of a living unit that is off for that sample. */
  readonly off: string
  /** A dashed line through the row of a dead unit. */
  readonly dead: string
  /** The circle at the end of that row, and the cross in it. */
  readonly circles: string
  readonly crosses: string
}

export interface MatrixPlace {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly rowHeight: number
  readonly markX: number
}

/** Cells lower or narrower than this have no room for a slash: off is the empty paper. */
const SLASH_ROOM = 3
/** Least radius of a circle that is still seen as one. */
const CIRCLE_ROOM = 3

/** The paths of one layer; its first unit is the uppermost row. */
export function unitMatrixPaths(
  matrix: UnitMatrix,
  layer: number,
  place: MatrixPlace,
): UnitMatrixPaths {
  const { units, off } = matrix
  const samples = matrix.classes.length
  const { x, width, top, rowHeight, markX } = place
  const border = (sample: number): number => Math.round(x + (sample * width) / samples)
  const height = rowHeight >= SLASH_ROOM ? rowHeight - 1 : rowHeight
  const paths = { on: '', off: '', dead: '', circles: '', crosses: '' }
  for (let unit = 0; unit < units; unit += 1) {
    const y = top + unit * rowHeight
    const middle = y + height / 2
    if (isDead(matrix, layer, unit)) {
      paths.dead += `M${x} ${middle}h${width}`
      const radius = Math.min(5, rowHeight / 2 - 0.75)
      if (radius >= CIRCLE_ROOM) {
        paths.circles += `M${markX - radius} ${middle}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
      }
      const arm = Math.max(1.5, radius * 0.5)
      paths.crosses += `M${markX - arm} ${middle - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`
      continue
    }
    const row = (layer * units + unit) * samples
    for (let start = 0; start < samples;) {
      const state = off[row + start]
      let end = start + 1
      if (state === 0) while (end < samples && off[row + end] === 0) end += 1
      const left = border(start)
      const length = border(end) - left
      if (state === 0) paths.on += `M${left} ${y}h${length}v${height}h${-length}z`
      else paths.off += slash(left, y, length, height)
      start = end
    }
  }
  return paths
}

/** Off for every sample of the training set, shown or not. */
export function isDead(matrix: UnitMatrix, layer: number, unit: number): boolean {
  return matrix.offSamples[layer * matrix.units + unit] === matrix.trainingSamples
}

function slash(left: number, top: number, width: number, height: number): string {
  if (Math.min(width, height) < SLASH_ROOM) return ''
  const arm = Math.max(2, Math.min(width, height, 7) - 2)
  const middle = left + (width - arm) / 2
  return `M${middle} ${top + (height + arm) / 2}l${arm} ${-arm}`
}
