import type { SweepResult } from '../../training/sweep/SweepJob.ts'
import { CELLS, sampledIndex } from './mapGrid.ts'
import type { MapMeasure, MapSide } from './outline.ts'
import { valuesOf } from './mapTasks.ts'
import type { MapTask } from './mapTasks.ts'

/** One of the two maps; cells row by row, the smallest σ first. */
export interface MapValues {
  /** Median over the seeds so far: that of a network there is, the lower one of an even number. */
  readonly values: Float64Array
  /** Which seed has it; −1 where nothing is computed yet. */
  readonly seedIndex: Int8Array
}

export type MapPair = readonly [MapValues, MapValues]

/** Gathers the results of a sweep. */
export class MapCells {
  readonly #measure: MapMeasure
  /** [side × cell]: what each seed gave, in the order of arrival. */
  readonly #found: { readonly value: number; readonly seedIndex: number }[][]

  constructor(measure: MapMeasure) {
    this.#measure = measure
    this.#found = Array.from({ length: 2 * CELLS * CELLS }, () => [])
  }

  add({ side, column, rows, seedIndex }: MapTask, result: SweepResult): void {
    const values = valuesOf(this.#measure, result)
    for (const [index, row] of rows.entries()) {
      const found = this.#found[(side * CELLS + row) * CELLS + column]
      const value = values[index] ?? NaN
      // A coarse map has computed the first seed of some cells already.
      if (found?.every((other) => other.seedIndex !== seedIndex)) found.push({ value, seedIndex })
    }
  }

  snapshot(): MapPair {
    return [this.#valuesOf(0), this.#valuesOf(1)]
  }

  #valuesOf(side: MapSide): MapValues {
    const values = new Float64Array(CELLS * CELLS).fill(NaN)
    const seedIndex = new Int8Array(CELLS * CELLS).fill(-1)
    for (let cell = 0; cell < values.length; cell++) {
      const found = this.#found[side * CELLS * CELLS + cell] ?? []
      // By value, then by seed: the order of arrival must not matter.
      const sorted = found.toSorted((a, b) => order(a.value, b.value) || a.seedIndex - b.seedIndex)
      const middle = sorted[(sorted.length - 1) >> 1]
      if (middle === undefined) continue
      values[cell] = middle.value
      seedIndex[cell] = middle.seedIndex
    }
    return { values, seedIndex }
  }
}

/** What is not a number any more has grown beyond all numbers. */
function order(a: number, b: number): number {
  const left = Number.isNaN(a) ? Infinity : a
  const right = Number.isNaN(b) ? Infinity : b
  return left === right ? 0 : left - right
}

export interface MapCell {
  readonly row: number
  readonly column: number
  readonly value: number
  /** −1 where nothing is computed yet. */
  readonly seedIndex: number
}

/** What a place of the map shows: its own cell, or before that is computed the one of its block. */
export function cellAt({ values, seedIndex }: MapValues, row: number, column: number): MapCell {
  const own = row * CELLS + column
  const isKnown = (seedIndex[own] ?? -1) >= 0
  const shownRow = isKnown ? row : sampledIndex(row)
  const shownColumn = isKnown ? column : sampledIndex(column)
  const cell = shownRow * CELLS + shownColumn
  return {
    row: shownRow,
    column: shownColumn,
    value: values[cell] ?? NaN,
    seedIndex: seedIndex[cell] ?? -1,
  }
}
