import { defaultDevice, grad, init, jit, nn, numpy as np } from '@jax-js/jax'

/** @import { Engine } from '../Engine.mjs' */

const ACTIVATIONS = { tanh: np.tanh, sigmoid: nn.sigmoid, relu: nn.relu, identity: (s) => s }

/** @type {Engine} */
export const engine = {
  label: '@jax-js/jax 0.1.25, wasm',
  precision: 'float32',
  computes: (workload) =>
    workload.optimizer === 'sgd' ? workload : 'Adam lies in another package, optax',
  async open({ workload, points, targets, layers, batches }) {
    await init('wasm')
    defaultDevice('wasm')
    const { widths, samples, batch, learningRate } = workload
    const matrix = (values, shape) => np.array(Float32Array.from(values)).reshape(shape)
    const points2d = matrix(points, [samples, widths[0]])
    const targets2d = matrix(targets, [samples, widths.at(-1)])
    const rows = batches.map((indices) => np.array(indices, { dtype: np.int32 }))
    let parameters = layers.map(({ inputs, outputs, weights, biases }) => ({
      weights: np.array(matrix(weights, [outputs, inputs]).transpose().js()),
      biases: np.array(Float32Array.from(biases)),
    }))

    // Every use takes a reference; `.ref` keeps the array for a later one.
    const lossOf = (current, inputs, answers) => {
      let activations = inputs
      current.forEach((layer, index) => {
        const isLast = index === current.length - 1
        const name = isLast ? workload.outputActivation : workload.hiddenActivation
        activations = ACTIVATIONS[name](np.matmul(activations, layer.weights).add(layer.biases))
      })
      if (workload.loss === 'softmaxCrossEntropy') {
        return nn
          .logSoftmax(activations)
          .mul(answers)
          .sum()
          .mul(-1 / batch)
      }
      const factor = workload.loss === 'meanSquaredError' ? 1 / widths.at(-1) : 0.5
      return np
        .square(activations.sub(answers))
        .sum()
        .mul(factor / batch)
    }
    const gradient = grad(lossOf)
    const train = jit((current, data, labels, indices) => {
      const inputs = np.take(data, indices.ref, 0)
      const answers = np.take(labels, indices, 0)
      const slopes = gradient(
        current.map((layer) => ({ weights: layer.weights.ref, biases: layer.biases.ref })),
        inputs,
        answers,
      )
      return current.map((layer, index) => ({
        weights: layer.weights.sub(slopes[index].weights.mul(learningRate)),
        biases: layer.biases.sub(slopes[index].biases.mul(learningRate)),
      }))
    })

    let next = 0
    return {
      async steps(count) {
        for (let step = 0; step < count; step++) {
          parameters = train(parameters, points2d.ref, targets2d.ref, rows[next].ref)
          // It computes when asked; what waits longer than a step only piles up. One array is enough:
          // all that a step gives is computed together.
          await parameters[0].weights.blockUntilReady()
          if (++next === batches.length) next = 0
        }
      },
      async parameters() {
        return Promise.all(
          layers.map(async (layer, index) => ({
            ...layer,
            weights: Float64Array.from(await parameters[index].weights.ref.transpose().data()),
            biases: Float64Array.from(await parameters[index].biases.ref.data()),
          })),
        )
      },
    }
  },
}
