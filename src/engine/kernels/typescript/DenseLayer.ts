import type { KernelLayer } from '../Kernel.ts'
import { RowBuffer } from '../RowBuffer.ts'

/**
 * Memory of one dense layer: its slice of the network's flat parameter and gradient arrays
 * (weights [outputs × inputs] row-major, then biases) and its own rows per sample.
 */
export class DenseLayer implements KernelLayer {
  readonly inputs: number
  readonly outputs: number
  readonly parameters: {
    readonly weights: Float64Array
    readonly biases: Float64Array
    readonly weightGradient: Float64Array
    readonly biasGradient: Float64Array
  }
  /** s, z, ∂C/∂s and ∂C/∂z, one row per sample. */
  readonly samples: {
    readonly preActivations: RowBuffer
    readonly activations: RowBuffer
    readonly errorSignal: RowBuffer
    readonly activationGradient: RowBuffer
  }
  /** Samples of the last call; decides how many rows a reader sees. */
  count = 0

  constructor(shape: LayerShape, parameters: Float64Array, gradients: Float64Array, batch: number) {
    const { inputs, outputs, offset } = shape
    this.inputs = inputs
    this.outputs = outputs
    const split = offset + inputs * outputs
    const end = split + outputs
    this.parameters = {
      weights: parameters.subarray(offset, split),
      biases: parameters.subarray(split, end),
      weightGradient: gradients.subarray(offset, split),
      biasGradient: gradients.subarray(split, end),
    }
    this.samples = {
      preActivations: new RowBuffer(batch, outputs),
      activations: new RowBuffer(batch, outputs),
      errorSignal: new RowBuffer(batch, outputs),
      activationGradient: new RowBuffer(batch, outputs),
    }
  }

  weights(): Float64Array {
    return this.parameters.weights
  }

  biases(): Float64Array {
    return this.parameters.biases
  }

  weightGradient(): Float64Array {
    return this.parameters.weightGradient
  }

  biasGradient(): Float64Array {
    return this.parameters.biasGradient
  }

  preActivations(): Float64Array {
    return this.samples.preActivations.rows(this.count)
  }

  activations(): Float64Array {
    return this.samples.activations.rows(this.count)
  }

  errorSignal(): Float64Array {
    return this.samples.errorSignal.rows(this.count)
  }

  activationGradient(): Float64Array {
    return this.samples.activationGradient.rows(this.count)
  }
}

export interface LayerShape {
  readonly inputs: number
  readonly outputs: number
  /** Where the layer's weights begin in the flat arrays. */
  readonly offset: number
}

/** Shapes of all layers with weights, first hidden layer … output layer. */
export function layerShapes(widths: readonly number[]): readonly LayerShape[] {
  const shapes: LayerShape[] = []
  let offset = 0
  for (let layer = 1; layer < widths.length; layer++) {
    const inputs = widths[layer - 1] as number
    const outputs = widths[layer] as number
    shapes.push({ inputs, outputs, offset })
    offset += inputs * outputs + outputs
  }
  return shapes
}
