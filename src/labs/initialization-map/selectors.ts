import { initializerIds, initializers } from '../../engine/initializers/index.ts'
import type { InitializerId } from '../../engine/initializers/index.ts'
import { CELLS, depths, nearestColumn, nearestRow, scales } from './mapGrid.ts'
import { cellAt } from './MapCells.ts'
import type { MapCell, MapPair, MapValues } from './MapCells.ts'
import { kindOf, mapScales } from './mapScale.ts'
import type { MapScale } from './mapScale.ts'
import type { InitializationMapSettings, MapSide } from './outline.ts'

/** An initializer as a line of the map: the σ its hidden weights have at this width. */
export interface InitializerLine {
  readonly name: string
  readonly scale: number
}

const NAMES: Readonly<Partial<Record<InitializerId, string>>> = {
  lecunNormal: 'LeCun',
  xavierNormal: 'Xavier',
  heNormal: 'He',
  pytorchDefault: 'PyTorch',
}

/**
 * Standard deviations of a weight between two hidden layers, the smallest first. With as many units
 * in as out Xavier and LeCun are one line.
 */
export function initializerLines(width: number): readonly InitializerLine[] {
  const lines = initializerIds.flatMap((id) => {
    const name = NAMES[id]
    const scale = Math.sqrt(initializers[id].weightVariance(width, width, 1))
    return name === undefined ? [] : [{ name, scale }]
  })
  const merged: InitializerLine[] = []
  for (const line of lines.toSorted((a, b) => a.scale - b.scale)) {
    const last = merged.at(-1)
    if (last !== undefined && Math.abs(line.scale / last.scale - 1) < 1e-9) {
      merged[merged.length - 1] = { ...last, name: `${last.name} · ${line.name}` }
    } else merged.push(line)
  }
  return merged
}

export interface ComputedCell {
  readonly depth: number
  readonly scale: number
  /** Median over the seeds. */
  readonly value: number
  /** The seed that has it. */
  readonly seed: number
}

/** Every cell that is computed, column by column. */
export function computedCells(
  map: MapValues,
  { seed }: InitializationMapSettings,
): readonly ComputedCell[] {
  return depths.flatMap((depth, column) =>
    scales.flatMap((scale, row) => {
      const cell = row * CELLS + column
      const seedIndex = map.seedIndex[cell] ?? -1
      const value = map.values[cell] ?? NaN
      return seedIndex < 0 ? [] : [{ depth, scale, value, seed: seed + seedIndex }]
    }),
  )
}

/** The cell the settings name: the nearest that is shown. */
export function chosenCell(map: MapValues, { depth, scale }: InitializationMapSettings): MapCell {
  return cellAt(map, nearestRow(scale), nearestColumn(depth))
}

/** σ of the lowest and of the highest row of a column whose values are between the borders. */
export interface Band {
  readonly lowest: number
  readonly highest: number
}

/** Computed σ that leave a signal at this depth, from the smallest to the largest; null for none. */
export function bandAt(map: MapValues, column: number, scale: MapScale): Band | null {
  const inside = scales.filter((_, row) => {
    const cell = row * CELLS + column
    return (map.seedIndex[cell] ?? -1) >= 0 && kindOf(map.values[cell] ?? NaN, scale) === 1
  })
  const lowest = inside[0]
  const highest = inside.at(-1)
  return lowest === undefined || highest === undefined ? null : { lowest, highest }
}

/** Most hidden layers at which some σ leaves a signal, and the σ that do; null where none does. */
export function reachOf(
  map: MapValues,
  scale: MapScale,
): { readonly depth: number; readonly band: Band } | null {
  for (let column = CELLS - 1; column >= 0; column--) {
    const band = bandAt(map, column, scale)
    if (band !== null) return { depth: depths[column] ?? NaN, band }
  }
  return null
}

/** Most hidden layers up to which this row leaves a signal at every depth; 0 for none. */
export function reachOfRow(map: MapValues, row: number, scale: MapScale): number {
  let reached = 0
  for (let column = 0; column < CELLS; column++) {
    const cell = cellAt(map, row, column)
    if (cell.seedIndex < 0 || kindOf(cell.value, scale) !== 1) break
    if (cell.column === column) reached = depths[column] ?? NaN
  }
  return reached
}

export function isEmpty([left]: MapPair): boolean {
  return left.seedIndex.every((index) => index < 0)
}

/** The map of a state with what its settings make of it. */
export interface MapReading {
  readonly settings: InitializationMapSettings
  readonly maps: MapPair
  readonly scale: MapScale
}

export function readingOf(settings: InitializationMapSettings, maps: MapPair): MapReading {
  return { settings, maps, scale: mapScales[settings.measure] }
}

export const SIDES: readonly MapSide[] = [0, 1]
