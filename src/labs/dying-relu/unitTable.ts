import type { CsvCell } from '../../share/csvDocument.ts'
import { isDead } from '../../figures/units/unitMatrixPaths.ts'
import type { UnitMatrix } from '../../figures/units/unitMatrixPaths.ts'

export const unitNames = ['layer', 'unit', 'offSamples', 'trainingSamples', 'dead'] as const
export const unitHeadings = ['뉴런', '꺼진 입력', '켜진 입력', '상태'] as const

/** One row per hidden unit, layer 1 first; `dead` is 1 or 0. */
export function unitRows(matrix: UnitMatrix): readonly (readonly CsvCell[])[] {
  return eachUnit(matrix).map(([layer, unit]) => [
    layer + 1,
    unit + 1,
    offSamplesOf(matrix, layer, unit),
    matrix.trainingSamples,
    isDead(matrix, layer, unit) ? 1 : 0,
  ])
}

/** The same for listeners: off and dead are different words. */
export function spokenUnits(matrix: UnitMatrix): readonly (readonly string[])[] {
  return eachUnit(matrix).map(([layer, unit]) => {
    const off = offSamplesOf(matrix, layer, unit)
    return [
      `${layer + 1}층 뉴런 ${unit + 1}`,
      String(off),
      String(matrix.trainingSamples - off),
      isDead(matrix, layer, unit) ? '죽음' : '살아 있음',
    ]
  })
}

function eachUnit({ layers, units }: UnitMatrix): readonly (readonly [number, number])[] {
  return Array.from({ length: layers * units }, (_, index) => [
    Math.floor(index / units),
    index % units,
  ])
}

function offSamplesOf({ offSamples, units }: UnitMatrix, layer: number, unit: number): number {
  return offSamples[layer * units + unit] ?? NaN
}
