import type { Activation } from '../engine/activations/defineActivation.ts'
import type { KernelLayer } from '../engine/kernels/Kernel.ts'
import type { UnitStates } from './TrainingSnapshot.ts'

/**
 * Which units of the hidden layers are off for some chosen samples of a training set that is
 * evaluated piece by piece.
 */
export class GatheredUnits {
  readonly #layers: readonly KernelLayer[]
  readonly #activations: readonly Activation[]
  readonly #classes: Uint8Array
  /** Chosen samples, in the order in which they are shown. */
  readonly #chosen: Int32Array
  /** Place of a sample among the chosen, by its index. */
  readonly #places: ReadonlyMap<number, number>
  readonly #off: Uint8Array

  /** One activation per layer; `classes` has one entry per training sample. */
  constructor(
    layers: readonly KernelLayer[],
    activations: readonly Activation[],
    classes: Uint8Array,
    count: number,
  ) {
    this.#layers = layers
    this.#activations = activations
    this.#classes = classes
    this.#chosen = chooseSamples(classes, count)
    this.#places = new Map(Array.from(this.#chosen, (sample, place) => [sample, place]))
    const units = layers.reduce((sum, layer) => sum + layer.outputs, 0)
    this.#off = new Uint8Array(units * this.#chosen.length)
  }

  /** After the evaluation of these samples. */
  add(indices: Int32Array): void {
    const count = this.#chosen.length
    let first = 0
    for (const [index, layer] of this.#layers.entries()) {
      const { derivative } = this.#activations[index] as Activation
      const preActivations = layer.preActivations()
      const activations = layer.activations()
      for (let row = 0; row < indices.length; row++) {
        const place = this.#places.get(indices[row]!)
        if (place === undefined) continue
        for (let unit = 0; unit < layer.outputs; unit++) {
          const index = row * layer.outputs + unit
          const isOff = derivative(preActivations[index]!, activations[index]!) === 0
          this.#off[(first + unit) * count + place] = isOff ? 1 : 0
        }
      }
      first += layer.outputs
    }
  }

  /** `offSamples` has one array per hidden layer, as counted by `addOffSamples` over the set. */
  states(offSamples: readonly Int32Array[]): UnitStates {
    return {
      classes: Uint8Array.from(this.#chosen, (sample) => this.#classes[sample]!),
      off: this.#off,
      offSamples: Int32Array.from(offSamples.flatMap((counts) => [...counts])),
      trainingSamples: this.#classes.length,
    }
  }
}

/**
 * At most `count` samples, each class with its share of them, those of class 0 first: the same
 * samples at every step.
 */
function chooseSamples(classes: Uint8Array, count: number): Int32Array {
  const samples = classes.length
  const size = Math.min(Math.max(Math.trunc(count), 0), samples)
  const byClass = Array.from(classes, (_, sample) => sample).sort(
    (left, right) => classes[left]! - classes[right]! || left - right,
  )
  return Int32Array.from(
    { length: size },
    (_, place) => byClass[Math.floor((place * samples) / size)]!,
  )
}
