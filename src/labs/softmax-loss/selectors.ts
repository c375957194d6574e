import { formatFixed, formatProbability } from '../../formula/formatNumber.ts'
import type { LossClass } from '../../figures/softmax/LossTable.tsx'
import { csvDocument } from '../../share/csvDocument.ts'
import type { SteppedRun } from '../../store/steppedRun.ts'
import { namesOf } from '../parts/classList.ts'
import { compareSoftmaxes, sigmoidOfDifference, targetRow } from './lab.ts'
import type { SoftmaxLossSettings } from './lab.ts'

const gradientText = (value: number): string => formatFixed(value, 3)

export function classesOf(
  settings: SoftmaxLossSettings,
  stepped: SteppedRun,
): readonly LossClass[] {
  const { known } = stepped
  const { twice } = compareSoftmaxes(settings)
  return namesOf(settings).map((name, row) => {
    const k = row + 1
    const score = settings.logits[row] ?? NaN
    const probability = known[`y${k}`] ?? null
    const gradient = known[`da${k}`] ?? known[`p${k}`] ?? null
    const doubled = twice.gradient[row] ?? NaN
    return {
      name,
      score,
      scoreText: Number.isInteger(score * 10) ? formatFixed(score, 1) : formatFixed(score, 2),
      probability,
      probabilityText:
        probability === null ? quotientText(known, k) : formatProbability(probability),
      gradient,
      gradientText: gradient === null ? productText(known, k) : gradientText(gradient),
      doubled,
      doubledText: gradientText(doubled),
    }
  })
}

/** What has been found on the way to the probability of class k: exp(a_k), then what divides it. */
function quotientText(known: SteppedRun['known'], k: number): string {
  const exponential = known[`e${k}`]
  if (exponential === undefined) return ''
  const sum = known['S']
  const numerator = formatFixed(exponential, 2)
  return sum === undefined ? `exp = ${numerator}` : `${numerator} / ${formatFixed(sum, 2)}`
}

/** What has been found on the way to the gradient of class k: the two factors of the product. */
function productText(known: SteppedRun['known'], k: number): string {
  const upstream = known['dyc']
  if (upstream === undefined) return ''
  const local = known[`j${k}`]
  return `${gradientText(upstream)} × ${local === undefined ? '…' : gradientText(local)}`
}

/** Sentences below the table: the loss, and what two classes or two softmaxes have of their own. */
export function notesOf(settings: SoftmaxLossSettings, stepped: SteppedRun): readonly string[] {
  const { once, twice, floor } = compareSoftmaxes(settings)
  const isFound = stepped.known['C'] !== undefined
  const loss = isFound ? `손실 ${formatFixed(once.loss, 3)}` : '손실을 아직 구하지 않았어요'
  const sigmoid = sigmoidOfDifference(settings)
  if (settings.double) {
    return [
      `${loss}, 두 번 거치면 ${formatFixed(twice.loss, 3)}`,
      `두 번 거친 손실이 닿을 수 있는 가장 작은 값 ${formatFixed(floor, 3)}`,
    ]
  }
  if (sigmoid === null) return [loss]
  return [loss, `σ(a₁ − a₂) = ${formatFixed(sigmoid, 4)}, 첫째 확률과 같아요`]
}

/** Every number of the picture at full precision, and every operation up to this stop. */
export function lossCsv(settings: SoftmaxLossSettings, stepped: SteppedRun): string {
  const { once, twice, probabilities } = compareSoftmaxes(settings)
  const target = targetRow(settings)
  const names = namesOf(settings)
  const table = names.map((name, row) => [
    name,
    settings.logits[row] ?? NaN,
    probabilities[row] ?? NaN,
    row === target ? 1 : 0,
    once.gradient[row] ?? NaN,
    twice.gradient[row] ?? NaN,
  ])
  const found = stepped.stops
    .slice(0, stepped.position)
    .flatMap(({ operations }, stop) =>
      operations.map(({ symbol, value }) => [stop + 1, symbol, value]),
    )
  return csvDocument(
    ['클래스', '점수', '확률', '목푯값', '기울기', '두 번 거친 기울기', '단계', '기호', '값'],
    Array.from({ length: Math.max(table.length, found.length) }, (_, index) => [
      ...(table[index] ?? ['', '', '', '', '', '']),
      ...(found[index] ?? ['', '', '']),
    ]),
  )
}
