import type { GradientNorms } from './GatheredNorms.ts'
import type { TestPart } from './TrainingData.ts'
import type { RunHistory } from './TrainingSnapshot.ts'
import type { WholeSet } from './WholeSet.ts'

const MOST_RECORDS = 200

/** The stride asked for, or the next multiple of it that keeps the records of a run to 200. */
export function recordStride(lastStep: number, stride: number): number {
  const wanted = Math.max(Math.trunc(stride), 1)
  return wanted * (Math.floor(lastStep / (MOST_RECORDS * wanted)) + 1)
}

export interface HistoryOptions {
  readonly layers: number
  readonly lastStep: number
  readonly stride: number
  /** Whether a record also holds the dead units of each layer. */
  readonly countsDead?: boolean
  /** Where there is one, a record also holds how many samples of it are right. */
  readonly test?: TestPart | null
}

/**
 * Loss, accuracy and gradient norms at steps 0, stride, 2·stride, … A record once made is kept when the run
 * steps back: the same step has the same numbers.
 */
export class HistoryRecorder {
  readonly stride: number
  readonly #wholeSet: WholeSet
  readonly #layers: number
  readonly #loss: Float64Array
  readonly #weightGradientNorm: Float64Array
  readonly #errorSignalNorm: Float64Array
  /** Only where asked for: counting takes more than the norms do. */
  readonly #deadUnits: Int32Array | null
  readonly #accuracy: Float64Array
  readonly #test: { readonly part: TestPart; readonly accuracy: Float64Array } | null
  #records = 0

  constructor(
    wholeSet: WholeSet,
    { layers, lastStep, stride, countsDead = false, test = null }: HistoryOptions,
  ) {
    this.stride = recordStride(lastStep, stride)
    const records = Math.floor(lastStep / this.stride) + 1
    this.#wholeSet = wholeSet
    this.#layers = layers
    this.#loss = new Float64Array(records)
    this.#weightGradientNorm = new Float64Array(records * layers)
    this.#errorSignalNorm = new Float64Array(records * layers)
    this.#deadUnits = countsDead ? new Int32Array(records * layers) : null
    this.#accuracy = new Float64Array(records)
    this.#test = test === null ? null : { part: test, accuracy: new Float64Array(records) }
  }

  /** Records this step if its turn has come. False if the loss is not finite. */
  visit(step: number): boolean {
    const record = step / this.stride
    if (record !== this.#records) return true
    const { loss, accuracy, weightGradientNorm, errorSignalNorm } = this.#measure(record)
    this.#loss[record] = loss
    this.#weightGradientNorm.set(weightGradientNorm, record * this.#layers)
    this.#errorSignalNorm.set(errorSignalNorm, record * this.#layers)
    this.#accuracy[record] = accuracy
    if (this.#test !== null) this.#test.accuracy[record] = this.#test.part.accuracy()
    this.#records++
    return Number.isFinite(loss)
  }

  /** A copy of the records up to this step. */
  upTo(step: number): RunHistory {
    const records = Math.min(Math.floor(step / this.stride) + 1, this.#records)
    return {
      steps: Int32Array.from({ length: records }, (_, record) => record * this.stride),
      loss: this.#loss.slice(0, records),
      weightGradientNorm: this.#weightGradientNorm.slice(0, records * this.#layers),
      errorSignalNorm: this.#errorSignalNorm.slice(0, records * this.#layers),
      ...(this.#deadUnits === null
        ? {}
        : { deadUnits: this.#deadUnits.slice(0, records * this.#layers) }),
      accuracy: this.#accuracy.slice(0, records),
      ...(this.#test === null ? {} : { testAccuracy: this.#test.accuracy.slice(0, records) }),
    }
  }

  #measure(record: number): GradientNorms & { readonly loss: number; readonly accuracy: number } {
    if (this.#deadUnits === null) return this.#wholeSet.norms()
    const { loss, accuracy, layers } = this.#wholeSet.statistics()
    this.#deadUnits.set(layers.deadUnits, record * this.#layers)
    return { loss, accuracy, ...layers }
  }
}
