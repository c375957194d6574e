import {
  ACTIVATION_GRADIENT,
  ACTIVATIONS,
  BATCH_INPUTS,
  BATCH_TARGETS,
  BIAS_GRADIENT,
  BIASES,
  ERROR_SIGNAL,
  FOREIGN,
  FUNCTION,
  FUSED_LOSS,
  HEAD_WORDS,
  INDICES,
  INPUT_GRADIENT,
  INPUTS,
  LAYER_WORDS,
  LAYERS,
  OUTPUTS,
  POINTS,
  PRE_ACTIVATIONS,
  SOFTMAX,
  TARGETS,
  WEIGHT_GRADIENT,
  WEIGHTS,
} from '../networkTable'
import { activate, differentiate, softmax } from './activate'
import { biasGradient, weightGradient } from './gradients'
import { transposedSums, weightedSums } from './multiplications'
import { batchBytes, clearPadding, clearSpareLanes, gather, paddedToFour } from './panels'
import { divide, splat, subtract } from './vector'

/** z = f(s) and δ = ∂C/∂z·f′(s) where f is not one of the kernel's own: computed by TypeScript. */
// @ts-ignore: decorator
@external('foreign', 'activate')
declare function activateForeign(layer: i32, s: usize, z: usize, bytes: usize): void
// @ts-ignore: decorator
@external('foreign', 'differentiate')
declare function differentiateForeign(
  layer: i32,
  s: usize,
  z: usize,
  gradient: usize,
  signal: usize,
  bytes: usize,
): void

// @ts-ignore: decorator
@inline
function word(table: usize, index: i32): usize {
  return load<u32>(table + (<usize>index << 2))
}

// @ts-ignore: decorator
@inline
function layerAt(network: usize, index: i32): usize {
  return network + (<usize>(HEAD_WORDS + index * LAYER_WORDS) << 2)
}

/**
 * One step of gradient descent on `count` samples; `rate` 0 leaves the update to the caller.
 * `gradientLayers` as for `backward`.
 */
export function step(
  network: usize,
  count: i32,
  divisor: f64,
  rate: f64,
  gradientLayers: i32,
): void {
  gatherBatch(network, count)
  forward(network, count)
  outputSignal(network, count, divisor)
  backward(network, count, rate, gradientLayers)
}

/** Copies the samples named by the indices into the batch. */
export function gatherBatch(network: usize, count: i32): void {
  const first = layerAt(network, 0)
  const last = layerAt(network, <i32>word(network, LAYERS) - 1)
  const indices = word(network, INDICES)
  gather(
    word(network, POINTS),
    indices,
    count,
    <i32>word(first, INPUTS),
    word(network, BATCH_INPUTS),
  )
  gather(
    word(network, TARGETS),
    indices,
    count,
    <i32>word(last, OUTPUTS),
    word(network, BATCH_TARGETS),
  )
}

/** s and z of every layer. */
export function forward(network: usize, count: i32): void {
  const layers = <i32>word(network, LAYERS)
  let inputs = word(network, BATCH_INPUTS)
  for (let index = 0; index < layers; index++) {
    const layer = layerAt(network, index)
    const code = <i32>word(layer, FUNCTION)
    const units = <i32>word(layer, OUTPUTS)
    const s = word(layer, PRE_ACTIVATIONS)
    const z = word(layer, ACTIVATIONS)
    weightedSums(
      inputs,
      <i32>word(layer, INPUTS),
      units,
      word(layer, WEIGHTS),
      word(layer, BIASES),
      s,
      count,
    )
    const bytes = batchBytes(count, paddedToFour(units))
    if (code == SOFTMAX) softmax(s, z, units, count)
    else if (code == FOREIGN) activateForeign(index, s, z, bytes)
    else activate(code, s, z, bytes)
    clearPadding(z, units, count)
    clearSpareLanes(z, units, count)
    inputs = z
  }
}

/** δ of the output layer for a loss whose gradient is (z − t)/divisor. */
function outputSignal(network: usize, count: i32, divisor: f64): void {
  const layer = layerAt(network, <i32>word(network, LAYERS) - 1)
  const bytes = batchBytes(count, paddedToFour(<i32>word(layer, OUTPUTS)))
  const fused = word(network, FUSED_LOSS)
  const gradient = word(layer, fused ? ERROR_SIGNAL : ACTIVATION_GRADIENT)
  const z = word(layer, ACTIVATIONS)
  const targets = word(network, BATCH_TARGETS)
  const division = splat(divisor)
  for (let at: usize = 0; at < bytes; at += 16) {
    const difference = subtract(v128.load(z + at), v128.load(targets + at))
    v128.store(gradient + at, divide(difference, division))
  }
  throughOutput(network, count)
}

/** From the loss's gradient to δ of the output layer: times f′ where the loss is not fused with f. */
export function throughOutput(network: usize, count: i32): void {
  const index = <i32>word(network, LAYERS) - 1
  const layer = layerAt(network, index)
  if (!word(network, FUSED_LOSS)) differentiateLayer(network, index, count)
  else clearSpareLanes(word(layer, ERROR_SIGNAL), <i32>word(layer, OUTPUTS), count)
  clearPadding(word(layer, ERROR_SIGNAL), <i32>word(layer, OUTPUTS), count)
}

/**
 * ∂C/∂z and δ of every hidden layer, last to first, and ∂C/∂W and ∂C/∂b of the first
 * `gradientLayers` layers.
 */
export function backward(network: usize, count: i32, rate: f64, gradientLayers: i32): void {
  for (let index = <i32>word(network, LAYERS) - 1; index >= 0; index--) {
    const layer = layerAt(network, index)
    const below = layerAt(network, index - 1)
    const inputCount = <i32>word(layer, INPUTS)
    const outputCount = <i32>word(layer, OUTPUTS)
    const signal = word(layer, ERROR_SIGNAL)
    const weights = word(layer, WEIGHTS)
    if (index > 0) {
      // Before the update: the way back uses the weights of the way there.
      transposedSums(
        signal,
        inputCount,
        outputCount,
        weights,
        word(below, ACTIVATION_GRADIENT),
        count,
      )
      differentiateLayer(network, index - 1, count)
    }
    if (index >= gradientLayers) continue
    const inputs = index > 0 ? word(below, ACTIVATIONS) : word(network, BATCH_INPUTS)
    weightGradient(
      signal,
      inputs,
      inputCount,
      outputCount,
      weights,
      word(layer, WEIGHT_GRADIENT),
      count,
      rate,
    )
    biasGradient(
      signal,
      outputCount,
      word(layer, BIASES),
      word(layer, BIAS_GRADIENT),
      count,
      rate,
    )
  }
}

/** ∂C/∂x of the batch. */
export function inputGradient(network: usize, count: i32): void {
  const layer = layerAt(network, 0)
  transposedSums(
    word(layer, ERROR_SIGNAL),
    <i32>word(layer, INPUTS),
    <i32>word(layer, OUTPUTS),
    word(layer, WEIGHTS),
    word(network, INPUT_GRADIENT),
    count,
  )
}

function differentiateLayer(network: usize, index: i32, count: i32): void {
  const layer = layerAt(network, index)
  const code = <i32>word(layer, FUNCTION)
  const units = <i32>word(layer, OUTPUTS)
  const s = word(layer, PRE_ACTIVATIONS)
  const z = word(layer, ACTIVATIONS)
  const gradient = word(layer, ACTIVATION_GRADIENT)
  const signal = word(layer, ERROR_SIGNAL)
  const bytes = batchBytes(count, paddedToFour(units))
  if (code == FOREIGN) differentiateForeign(index, s, z, gradient, signal, bytes)
  else differentiate(code, z, gradient, signal, bytes)
  clearSpareLanes(signal, units, count)
}
