import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import tf from '@tensorflow/tfjs'

/** @import { Engine } from '../Engine.mjs' */

const ACTIVATIONS = { tanh: tf.tanh, sigmoid: tf.sigmoid, relu: tf.relu, identity: (s) => s }

/** TensorFlow.js by its own optimisers and fused matrix products, on one of its backends. */
export function tensorflowJs(backend) {
  return /** @type {Engine} */ ({
    label: `tfjs 4.22.0, ${backend}`,
    precision: 'float32',
    computes: (workload) => workload,
    async open({ workload, points, targets, layers, batches }) {
      await useBackend(backend)
      const { widths, samples, learningRate } = workload
      const points2d = tf.tensor2d(Float32Array.from(points), [samples, widths[0]])
      const targets2d = tf.tensor2d(Float32Array.from(targets), [samples, widths.at(-1)])
      const rows = batches.map((batch) => tf.tensor1d(batch, 'int32'))
      const variables = layers.map(({ inputs, outputs, weights, biases }) => ({
        weights: tf.variable(
          tf.transpose(tf.tensor2d(Float32Array.from(weights), [outputs, inputs])),
        ),
        biases: tf.variable(tf.tensor1d(Float32Array.from(biases))),
      }))
      const all = variables.flatMap((layer) => [layer.weights, layer.biases])
      const optimizer =
        workload.optimizer === 'adam'
          ? tf.train.adam(learningRate, 0.9, 0.999, 1e-8)
          : tf.train.sgd(learningRate)

      const lossOf = (batch) => () => {
        let activations = tf.gather(points2d, batch)
        variables.forEach((layer, index) => {
          const isLast = index === variables.length - 1
          const preActivations = tf.fused.matMul({
            a: activations,
            b: layer.weights,
            bias: layer.biases,
          })
          const name = isLast ? workload.outputActivation : workload.hiddenActivation
          activations = ACTIVATIONS[name](preActivations)
        })
        const answers = tf.gather(targets2d, batch)
        switch (workload.loss) {
          case 'softmaxCrossEntropy':
            return tf.losses.softmaxCrossEntropy(answers, activations)
          case 'meanSquaredError':
            return tf.mean(tf.squaredDifference(activations, answers))
          case 'halfSquaredErrorBatchMean':
            return tf.mul(tf.sum(tf.squaredDifference(activations, answers)), 0.5 / workload.batch)
        }
      }
      const losses = rows.map(lossOf)

      let next = 0
      return {
        steps(count) {
          for (let step = 0; step < count; step++) {
            optimizer.minimize(losses[next], false, all)
            if (++next === batches.length) next = 0
          }
        },
        parameters: () =>
          layers.map((layer, index) => ({
            ...layer,
            weights: Float64Array.from(tf.transpose(variables[index].weights).dataSync()),
            biases: Float64Array.from(variables[index].biases.dataSync()),
          })),
      }
    },
  })
}

async function useBackend(backend) {
  if (backend === 'wasm') {
    const wasm = await import('@tensorflow/tfjs-backend-wasm')
    const main = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm')
    wasm.setWasmPaths(dirname(main) + sep)
  }
  if (!(await tf.setBackend(backend))) throw new Error(`backend ${backend} does not start`)
  await tf.ready()
  if (backend === 'wasm' && !(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT'))) {
    throw new Error('no SIMD in this WebAssembly')
  }
}
