import type { Activation } from '../../activations/defineActivation.ts'
import { relu } from '../../activations/relu.ts'
import { sigmoid } from '../../activations/sigmoid.ts'
import { tanh } from '../../activations/tanh.ts'

/**
 * z = f(s), element by element.
 *
 * The three functions that most networks of the lesson use have a loop of their own: only a call
 * that always meets the same function is compiled into the loop, and a call that is not costs more
 * than ReLU itself and returns its number in fresh memory. The last loop serves all others.
 */
export function applyActivation(
  activation: Activation,
  preActivations: Float64Array,
  activations: Float64Array,
  length: number,
): void {
  if (activation === relu) {
    for (let index = 0; index < length; index++) {
      activations[index] = relu.value(preActivations[index]!)
    }
  } else if (activation === sigmoid) {
    for (let index = 0; index < length; index++) {
      activations[index] = sigmoid.value(preActivations[index]!)
    }
  } else if (activation === tanh) {
    for (let index = 0; index < length; index++) {
      activations[index] = tanh.value(preActivations[index]!)
    }
  } else {
    for (let index = 0; index < length; index++) {
      activations[index] = activation.value(preActivations[index]!)
    }
  }
}

/** ∂C/∂s = ∂C/∂z · f′(s), element by element; loops as in `applyActivation`. */
export function multiplyByDerivative(
  activation: Activation,
  preActivations: Float64Array,
  activations: Float64Array,
  activationGradient: Float64Array,
  errorSignal: Float64Array,
  length: number,
): void {
  if (activation === relu) {
    for (let index = 0; index < length; index++) {
      errorSignal[index] = activationGradient[index]! * relu.derivative(preActivations[index]!)
    }
  } else if (activation === sigmoid) {
    for (let index = 0; index < length; index++) {
      errorSignal[index] =
        activationGradient[index]! * sigmoid.derivative(preActivations[index]!, activations[index]!)
    }
  } else if (activation === tanh) {
    for (let index = 0; index < length; index++) {
      errorSignal[index] =
        activationGradient[index]! * tanh.derivative(preActivations[index]!, activations[index]!)
    }
  } else {
    for (let index = 0; index < length; index++) {
      errorSignal[index] =
        activationGradient[index]! *
        activation.derivative(preActivations[index]!, activations[index]!)
    }
  }
}
