import { frobeniusNorm } from '../../engine/diagnostics/frobeniusNorm.ts'
import type { CaseFields } from './CaseFields.ts'
import { flatten, type NumberTree } from './NumberTree.ts'

/** |actual − wanted| ≤ absolute + relative·|wanted| */
export interface Tolerance {
  readonly absolute: number
  readonly relative: number
}

/** What the engine says: a number, numbers, or lists of numbers. */
export type Actual = NumberTree | Float64Array | readonly Float64Array[]

/** How exactly a kernel computes: in float64, or in float32. */
export type Exactness = 'double' | 'single'

/** Tensors agree when ‖actual − wanted‖ ≤ limit·‖wanted‖, in float64 however small they are. */
const NORM_LIMIT = { double: 1e-9, single: 5e-4 } as const
/** Below this, float32 has run out of digits. */
const SMALLEST_SINGLE_NORM = 1e-30

/** Compares one file's numbers, one case after the other, and keeps count. */
export class Comparison {
  values = 0
  worstAbsolute = 0
  worstRelative = 0
  worstTensor = 0
  readonly problems: string[] = []
  readonly #exactness: Exactness
  #where = ''
  #tolerance: Tolerance = { absolute: 0, relative: 0 }

  constructor(exactness: Exactness = 'double') {
    this.#exactness = exactness
  }

  beginCase(where: string, tolerance: Tolerance): void {
    this.#where = where
    this.#tolerance = tolerance
  }

  problem(sentence: string): void {
    this.problems.push(this.#where === '' ? sentence : `${this.#where} · ${sentence}`)
  }

  /** Number by number, within the tolerance of the case unless another one is named. */
  compare(name: string, actual: Actual, wanted: NumberTree, tolerance = this.#tolerance): void {
    const got = flattenActual(actual)
    const want = flatten(wanted)
    if (got.length !== want.length) {
      this.problem(`${name}: 값이 ${want.length}개 있어야 하는데 엔진은 ${got.length}개를 내요.`)
      return
    }
    if (this.#exactness === 'single') {
      this.#compareNorm(name, got, want)
      return
    }
    for (const [index, expected] of want.entries()) {
      const label = want.length > 1 ? `${name}[${index}]` : name
      this.#one(label, got[index] ?? NaN, expected, tolerance)
    }
  }

  /**
   * A gradient, which may be far below any absolute tolerance: besides the tolerance, what is
   * exactly 0 in one must be exactly 0 in the other, or at most `vanished`.
   */
  compareGradient(name: string, actual: Actual, wanted: NumberTree, vanished = 0): void {
    this.compare(name, actual, wanted)
    if (this.#exactness === 'single') return
    this.#compareZeros(name, flattenActual(actual), flatten(wanted), vanished)
  }

  /** A gradient tensor of a network: number by number, and in norm whatever its size. */
  compareTensor(name: string, actual: Float64Array, wanted: NumberTree, zeros: boolean): void {
    this.compare(name, actual, wanted)
    const want = flatten(wanted)
    if (want.length !== actual.length || this.#exactness === 'single') return
    if (zeros) this.#compareZeros(name, actual, want, 0)
    this.#compareNorm(name, actual, want)
  }

  /** A statistic of random numbers: counted, but its scatter is no error of the engine. */
  compareStatistic(name: string, value: number, least: number, most: number): void {
    this.values++
    if (value >= least && value <= most) return
    this.problem(`${name}: ${value}. ${least}부터 ${most} 사이여야 해요.`)
  }

  /** Every expected field through `actuals`, one entry per name; a name without one is a problem. */
  compareFields(expected: CaseFields, actuals: Readonly<Record<string, () => Actual>>): void {
    for (const name of expected.unread()) {
      const actual = actuals[name]
      if (actual !== undefined) this.compare(name, actual(), expected.numbers(name))
    }
  }

  #compareNorm(name: string, actual: Float64Array, wanted: Float64Array): void {
    const limit = NORM_LIMIT[this.#exactness]
    const size = frobeniusNorm(wanted)
    const distance = frobeniusNorm(
      wanted.map((value, index) => differenceOf(actual[index] ?? NaN, value)),
    )
    if (size > 0 && distance / size > this.worstTensor) this.worstTensor = distance / size
    if (this.#exactness === 'single') {
      this.values += wanted.length
      if (!(size > SMALLEST_SINGLE_NORM)) return
      if (distance > this.worstAbsolute) this.worstAbsolute = distance
      if (distance / size > this.worstRelative) this.worstRelative = distance / size
    }
    if (size < Infinity && !(distance <= limit * size)) {
      this.problem(
        `${name}: 노름의 상대 오차가 ${short(distance / size)}예요. ${limit}까지 허용해요.`,
      )
    }
  }

  #compareZeros(name: string, actual: Float64Array, wanted: Float64Array, vanished: number): void {
    for (const [index, want] of wanted.entries()) {
      const got = actual[index] ?? NaN
      if ((got === 0) !== (want === 0) && Math.abs(got) + Math.abs(want) > vanished) {
        this.problem(`${name}[${index}]: ${got}, 기대한 값은 ${want}. 하나만 정확히 0이에요.`)
      }
    }
  }

  #one(name: string, got: number, want: number, { absolute, relative }: Tolerance): void {
    this.values++
    const difference = differenceOf(got, want)
    if (difference === 0) return
    if (difference > this.worstAbsolute) this.worstAbsolute = difference
    const ratio = difference / Math.abs(want)
    if (want !== 0 && ratio > this.worstRelative) this.worstRelative = ratio
    if (difference <= absolute + relative * Math.abs(want) && difference < Infinity) return
    this.problem(`${name}: ${got}, 기대한 값은 ${want} (차이 ${short(difference)}).`)
  }
}

/** 0 for equal values, also for two NaN or equal infinities; ∞ where only one is not finite. */
function differenceOf(got: number, want: number): number {
  if (Object.is(got, want) || got === want) return 0
  const difference = Math.abs(got - want)
  return Number.isNaN(difference) ? Infinity : difference
}

function flattenActual(actual: Actual): Float64Array {
  if (actual instanceof Float64Array) return actual
  if (typeof actual === 'number') return Float64Array.of(actual)
  return Float64Array.from(actual.flatMap((entry) => [...flattenActual(entry)]))
}

export function short(value: number): string {
  return value.toExponential(1)
}
