import type { NetworkSpecification } from '../NetworkSpecification.ts'
import type { KernelCapacity } from './Kernel.ts'

/**
 * Number of samples of a training set: points [samples × inputs], targets [samples × outputs].
 * Throws a RangeError where the two do not fit together or the kernel has no room for them.
 */
export function countSamples(
  points: Float64Array,
  targets: Float64Array,
  { inputs, outputs }: NetworkSpecification,
  capacity: KernelCapacity,
): number {
  const samples = points.length / inputs
  if (samples * outputs !== targets.length || samples > capacity.samples) {
    throw new RangeError(
      `Points [${samples} × ${inputs}] and targets [${targets.length / outputs} × ${outputs}] ` +
        `do not fit together or exceed ${capacity.samples} samples.`,
    )
  }
  return samples
}

/** Throws a RangeError for an empty batch and for one the kernel has no room for. */
export function checkBatch(count: number, capacity: KernelCapacity): void {
  if (!(count >= 1 && count <= capacity.batch)) {
    throw new RangeError(`A batch of ${count} samples; room is for 1 to ${capacity.batch}.`)
  }
}
