import { createNetwork } from '../../../src/engine/createNetwork.ts'
import { kernels } from '../../../src/engine/kernels/index.ts'
import { optimizers } from '../../../src/engine/optimizers/index.ts'

/** @import { Problem, Session } from '../Engine.mjs' */

/**
 * Our engine on a problem. This file is bundled: for Node by `buildEngine.mjs`, for the browser as
 * part of `worker/rateWorker.mjs`.
 *
 * @param {'typescript' | 'wasm-f64' | 'wasm-f32'} kernelId
 * @param {Problem} problem
 * @returns {Session}
 */
export function ourSession(kernelId, { workload, points, targets, layers, batches }) {
  const { widths, online = false } = workload
  const network = createNetwork(
    {
      inputs: widths[0],
      hiddenWidths: widths.slice(1, -1),
      outputs: widths.at(-1),
      hiddenActivation: workload.hiddenActivation,
      outputActivation: workload.outputActivation,
      loss: workload.loss,
      optimizer: workload.optimizer,
      optimizerSettings: {
        ...optimizers[workload.optimizer].defaults,
        learningRate: workload.learningRate,
      },
    },
    { batch: workload.batch, samples: workload.samples },
    { initializer: 'heNormal', weightScale: 1, seed: 1 },
    kernels[kernelId](),
  )
  network.layers.forEach((layer, index) => {
    layer.weights().set(layers[index].weights)
    layer.biases().set(layers[index].biases)
  })
  network.load(points, targets)

  const alone = new Int32Array(1)
  let next = 0
  return {
    steps(count) {
      for (let step = 0; step < count; step++) {
        const batch = batches[next]
        if (online) {
          for (const sample of batch) {
            alone[0] = sample
            network.trainStep(alone, 1)
          }
        } else network.trainStep(batch, batch.length)
        if (++next === batches.length) next = 0
      }
    },
    parameters: () =>
      network.layers.map((layer) => ({
        inputs: layer.inputs,
        outputs: layer.outputs,
        weights: layer.weights().slice(),
        biases: layer.biases().slice(),
      })),
  }
}
