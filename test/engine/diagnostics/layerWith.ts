import type { KernelLayer } from '../../../src/engine/kernels/Kernel.ts'

/** A layer that shows the given numbers. */
export function layerWith(
  outputs: number,
  numbers: Partial<Record<Shown, readonly number[]>>,
): KernelLayer {
  const show = (name: Shown) => () => Float64Array.from(numbers[name] ?? [])
  return {
    inputs: 1,
    outputs,
    weights: show('weights'),
    biases: show('biases'),
    weightGradient: show('weightGradient'),
    biasGradient: show('biasGradient'),
    preActivations: show('preActivations'),
    activations: show('activations'),
    errorSignal: show('errorSignal'),
    activationGradient: show('activationGradient'),
  }
}

type Shown = Exclude<keyof KernelLayer, 'inputs' | 'outputs'>
