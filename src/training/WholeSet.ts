import type { Activation } from '../engine/activations/defineActivation.ts'
import { addOffSamples } from '../engine/diagnostics/addOffSamples.ts'
import { deadUnits } from '../engine/diagnostics/deadUnits.ts'
import { offShare } from '../engine/diagnostics/offShare.ts'
import { saturatedShare } from '../engine/diagnostics/saturatedShare.ts'
import type { KernelLayer, KernelNetwork } from '../engine/kernels/Kernel.ts'
import type { Loss } from '../engine/losses/defineLoss.ts'
import { classOf } from './classOf.ts'
import { GatheredNorms } from './GatheredNorms.ts'
import type { GradientNorms } from './GatheredNorms.ts'
import { lossReduction } from './lossReduction.ts'
import type { LayerStatistics, UnitStates } from './TrainingSnapshot.ts'
import { GatheredUnits } from './GatheredUnits.ts'

export interface WholeSetOptions {
  /** Of each hidden layer. */
  readonly activations: readonly Activation[]
  readonly loss: Loss
  /** [samples × outputs], row-major */
  readonly targets: Float64Array
  readonly samples: number
  /** Samples the network evaluates at once. */
  readonly batch: number
}

/** A part of the training set that is evaluated at once. */
export interface Piece {
  readonly indices: Int32Array
  /** Factor from the piece's C to its part in the set's C. */
  readonly weight: number
  /** Share of the set's samples. */
  readonly share: number
}

/** Of the first and of the last hidden layer. */
export interface EndNorms {
  /** ‖∂C/∂s‖ over samples × units */
  readonly firstErrorSignal: number
  readonly lastErrorSignal: number
  /** ‖∂C/∂W‖ */
  readonly firstWeightGradient: number
}

export interface WholeSetStatistics {
  readonly loss: number
  readonly accuracy: number
  readonly layers: LayerStatistics
  readonly units?: UnitStates
}

/**
 * Statistics of the whole training set under the network's present weights. A set larger than the
 * batch is evaluated in pieces; sums over the pieces are those over the set, up to rounding.
 */
export class WholeSet {
  readonly batch: number
  readonly #network: KernelNetwork
  readonly #options: WholeSetOptions
  readonly #pieces: readonly Piece[]

  constructor(network: KernelNetwork, options: WholeSetOptions) {
    const { samples, batch, loss } = options
    this.batch = batch
    this.#network = network
    this.#options = options
    this.#pieces = Array.from({ length: Math.ceil(samples / batch) }, (_, piece) => {
      const first = piece * batch
      const count = Math.min(batch, samples - first)
      const indices = Int32Array.from({ length: count }, (_none, index) => first + index)
      // C of a piece is its mean; the set's mean gives each piece the weight of its samples.
      const weight = lossReduction(loss) === 'mean' ? count / samples : 1
      return { indices, weight, share: count / samples }
    })
  }

  loss(): number {
    return this.#evaluate(() => {})
  }

  /** What history keeps of a step: cheaper than `statistics`, and the same numbers. */
  norms(): GradientNorms & { readonly loss: number; readonly accuracy: number } {
    const { layers } = this.#network
    const gathered = new GatheredNorms(layers, this.#pieces.length, [
      'weightGradient',
      'errorSignal',
    ])
    let right = 0
    const loss = this.#evaluate((piece) => {
      gathered.add(piece.weight)
      right += this.#countRight(piece.indices)
    })
    return { loss, accuracy: right / this.#options.samples, ...gathered.norms() }
  }

  /** Where the error signal ends and where it begins: cheaper than `norms`, and the same numbers. */
  endNorms(): EndNorms {
    const { layers } = this.#network
    const pieces = this.#pieces.length
    const hidden = layers.slice(0, -1)
    const atFirst = new GatheredNorms(hidden.slice(0, 1), pieces, ['weightGradient', 'errorSignal'])
    const atLast = new GatheredNorms(hidden.slice(-1), pieces, ['errorSignal'])
    this.#evaluate(({ weight }) => {
      atFirst.add(weight)
      atLast.add(weight)
    }, 1)
    const { weightGradientNorm, errorSignalNorm } = atFirst.norms()
    return {
      firstErrorSignal: errorSignalNorm[0] as number,
      lastErrorSignal: atLast.norms().errorSignalNorm[0] as number,
      firstWeightGradient: weightGradientNorm[0] as number,
    }
  }

  /** With the states of every hidden unit for `unitSamples` samples, where that is given. */
  statistics(unitSamples?: number): WholeSetStatistics {
    const { layers } = this.#network
    const { activations, samples } = this.#options
    const gathered = new GatheredNorms(layers, this.#pieces.length, [
      'weightGradient',
      'errorSignal',
      'activationGradient',
    ])
    const saturated = new Float64Array(layers.length)
    // The output's counts stay 0: what is said of units is said of hidden ones.
    const offSamples = layers.map((layer) => new Int32Array(layer.outputs))
    const units =
      unitSamples === undefined
        ? null
        : new GatheredUnits(layers.slice(0, -1), activations, this.#classes(), unitSamples)
    let right = 0
    const loss = this.#evaluate((piece) => {
      units?.add(piece.indices)
      gathered.add(piece.weight)
      right += this.#countRight(piece.indices)
      for (let index = 0; index < layers.length - 1; index++) {
        const layer = layers[index] as KernelLayer
        const activation = activations[index] as Activation
        saturated[index]! += saturatedShare(layer, activation) * piece.share
        addOffSamples(layer, activation, offSamples[index] as Int32Array)
      }
    })
    const norms = gathered.norms()
    return {
      loss,
      accuracy: right / samples,
      layers: {
        ...norms,
        ...gathered.factors(),
        saturatedShare: saturated,
        offShare: Float64Array.from(offSamples, (counts) => offShare(counts, samples)),
        deadUnits: Int32Array.from(offSamples, (counts) => deadUnits(counts, samples)),
      },
      ...(units === null ? {} : { units: units.states(offSamples.slice(0, -1)) }),
    }
  }

  /** Class of each sample. */
  #classes(): Uint8Array {
    const { outputs } = this.#network.specification
    const { targets, samples } = this.#options
    return Uint8Array.from({ length: samples }, (_none, sample) =>
      classOf(targets, sample * outputs, outputs),
    )
  }

  #evaluate(visit: (piece: Piece) => void, weightGradientLayers?: number): number {
    let loss = 0
    for (const piece of this.#pieces) {
      const { indices, weight } = piece
      loss += weight * this.#network.evaluate(indices, indices.length, weightGradientLayers)
      visit(piece)
    }
    return loss
  }

  /** Samples on the right side: z ≥ 0.5 for class 1, or the largest of several outputs. */
  #countRight(indices: Int32Array): number {
    const { outputs } = this.#network.specification
    const probabilities = (this.#network.layers.at(-1) as KernelLayer).activations()
    const { targets } = this.#options
    let right = 0
    for (let row = 0; row < indices.length; row++) {
      const sample = indices[row]!
      const answer = classOf(probabilities, row * outputs, outputs)
      if (answer === classOf(targets, sample * outputs, outputs)) right++
    }
    return right
  }
}
