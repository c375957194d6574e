import { layerName } from '../../figures/layerRows.ts'
import { formatNumber } from '../../formula/formatNumber.ts'
import type { CsvCell } from '../../share/csvDocument.ts'
import type { LayerStatistics, RunSnapshot } from '../../training/TrainingSnapshot.ts'

/** Statistics of a layer, spelled as on the command line, with the heading a listener hears. */
const STATISTICS: readonly (readonly [name: keyof LayerStatistics, heading: string])[] = [
  ['weightGradientNorm', '가중치 기울기의 크기'],
  ['errorSignalNorm', '오차 신호의 크기'],
  ['weightFactor', '가중치의 배율'],
  ['derivativeFactor', '도함수의 배율'],
  ['saturatedShare', '포화된 비율'],
  ['offShare', '꺼진 비율'],
  ['deadUnits', '죽은 뉴런 수'],
]

export const statisticNames: readonly string[] = ['layer', ...STATISTICS.map(([name]) => name)]

export const statisticHeadings: readonly string[] = [
  '층',
  ...STATISTICS.map(([, heading]) => heading),
]

/** Of the step that arrives at a hidden layer; at the output none does. */
const FACTORS: ReadonlySet<keyof LayerStatistics> = new Set(['weightFactor', 'derivativeFactor'])

/**
 * One row a layer, layer 1 first: the numbers `npm run simulate` prints, in its order. What the
 * output layer does not have is an empty cell; NaN is a number that could not be computed.
 */
export function statisticRows({ layers }: RunSnapshot): readonly (readonly CsvCell[])[] {
  const output = layers.errorSignalNorm.length - 1
  return Array.from(layers.errorSignalNorm, (_, layer) => [
    layer + 1,
    ...STATISTICS.map(([name]) =>
      layer === output && FACTORS.has(name) ? '' : (layers[name][layer] ?? NaN),
    ),
  ])
}

/** The same as text for people, the output first as in the figures. */
export function spokenStatistics({ layers }: RunSnapshot): readonly (readonly string[])[] {
  const count = layers.errorSignalNorm.length
  return Array.from({ length: count }, (_, row) => {
    const layer = count - 1 - row
    return [
      layerName(layer, count),
      ...STATISTICS.map(([name]) => spokenSize(layers[name][layer] ?? NaN)),
    ]
  })
}

/** A statistic that a layer does not have (the output's factors) is a dash. */
function spokenSize(value: number): string {
  return Number.isNaN(value) ? '–' : formatNumber(value)
}
