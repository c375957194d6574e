import type { NetworkSpecification } from '../NetworkSpecification.ts'

/**
 * A way to compute a dense network: the TypeScript reference, or WebAssembly that runs whole steps.
 *
 * Order of summation, so that kernels of the same precision give the same bits:
 * - forward: s starts at the bias and adds wₖ·xₖ for k = 0, 1, 2, … one after the other;
 * - backward: ∂C/∂z of a unit starts at 0 and adds over the next layer's units j = 0, 1, 2, …;
 * - weight and bias gradients: even-numbered and odd-numbered samples are summed apart, each in
 *   increasing order from 0, and added last (two lanes of a vector); an odd batch is padded with a
 *   zero sample. In float32 four lanes, added (0 + 2) + (1 + 3);
 * - loss: one running sum, samples in increasing order, outputs innermost.
 * No fused multiply-add.
 */
export interface Kernel {
  /** Whole-word identifier, e.g. `typescript`. */
  readonly id: string
  create(specification: NetworkSpecification, capacity: KernelCapacity): KernelNetwork
}

export interface KernelCapacity {
  /** Largest mini-batch; buffers are laid out once for it. */
  readonly batch: number
  /** Number of training samples held by the kernel. */
  readonly samples: number
}

/**
 * One network living inside a kernel. Memory is laid out once; no training step allocates. Calls
 * throw a RangeError for a batch of no samples or more than `batch`, and for samples never loaded.
 */
export interface KernelNetwork {
  readonly specification: NetworkSpecification
  readonly layers: readonly KernelLayer[]
  /**
   * Copies the training set in: points [samples × inputs], targets [samples × outputs]. Throws a
   * RangeError where they do not fit together or are more than `samples`.
   */
  load(points: Float64Array, targets: Float64Array): void
  /**
   * One training step on the samples named by `indices`: gather, forward, backward, update.
   * Everything stays readable: values and gradients are those before the update; with a penalty the
   * weight gradients hold that of the penalty too, in `trainStep` only.
   */
  trainStep(indices: Int32Array, count: number): void
  /**
   * Forward and backward on named samples without an update; returns the loss. Weight and bias
   * gradients are computed for the first `weightGradientLayers` layers, by default for all: those of
   * the others are not to be read.
   */
  evaluate(indices: Int32Array, count: number, weightGradientLayers?: number): number
  /** C of the samples of the last `trainStep`, before its update, or of the last `evaluate`. */
  batchLoss(): number
  /** False once a weight or bias is NaN or ±∞. */
  hasFiniteParameters(): boolean
  /** Forward only on foreign points [count × inputs] (count ≤ batch); writes z [count × outputs]. */
  predict(points: Float64Array, count: number, outputs: Float64Array): void
  /**
   * ∂C/∂x of the batch given to the last `evaluate`, [count × inputs]; computed when asked for.
   * Throws after `trainStep`: the update has replaced the weights it depends on.
   */
  inputGradient(): Float64Array
  /** Parameters, optimizer state and step count as one flat copy, and back. */
  save(): KernelState
  restore(state: KernelState): void
  /** Gives memory back; a second time does nothing. The network must not be used any more. */
  dispose(): void
}

export interface KernelState {
  readonly step: number
  /** Layer by layer: weights [outputs × inputs] row-major, then biases. */
  readonly parameters: Float64Array
  /** One array per state slot of the optimizer, laid out like `parameters`. */
  readonly optimizerState: readonly Float64Array[]
}

/**
 * What one layer shows after `trainStep` or `evaluate`. Views or unpacked copies, valid until the
 * next call of the network: ask again after it; row-major.
 */
export interface KernelLayer {
  readonly inputs: number
  readonly outputs: number
  /** [outputs × inputs]; what is written until the next call takes effect with it */
  weights(): Float64Array
  /** [outputs]; writable like the weights */
  biases(): Float64Array
  /** ∂C/∂W [outputs × inputs] */
  weightGradient(): Float64Array
  /** ∂C/∂b [outputs] */
  biasGradient(): Float64Array
  /** s [count × outputs] */
  preActivations(): Float64Array
  /** z [count × outputs] */
  activations(): Float64Array
  /** δ = ∂C/∂s [count × outputs] */
  errorSignal(): Float64Array
  /** ∂C/∂z [count × outputs] */
  activationGradient(): Float64Array
}
