// The bundle for browsers: the package's other entry asks for a GPU library at once.
import brain from 'brain.js/dist/browser.js'

/** @import { Engine } from '../Engine.mjs' */

/** @type {Engine} */
export const engine = {
  label: 'brain.js 2.0.0-beta.24',
  precision: 'float32',
  computes(workload) {
    if (workload.optimizer !== 'sgd') return 'its Adam updates after every sample, not every batch'
    return {
      ...workload,
      outputActivation: workload.hiddenActivation,
      loss: 'halfSquaredErrorBatchMean',
      learningRate: workload.learningRate / workload.batch,
      online: true,
      deviation:
        'one activation for all layers, squared error, an update after every sample with η/batch',
    }
  },
  open({ workload, points, targets, layers, batches }) {
    const { widths } = workload
    const [inputs, outputs] = [widths[0], widths.at(-1)]
    const net = new brain.NeuralNetwork({
      inputSize: inputs,
      hiddenLayers: widths.slice(1, -1),
      outputSize: outputs,
      activation: workload.hiddenActivation,
      learningRate: workload.learningRate,
    })
    net.initialize()
    // The constructor refuses a momentum of 0, the update does not.
    net.trainOpts.momentum = 0
    layers.forEach((layer, index) => {
      net.biases[index + 1].set(layer.biases)
      net.weights[index + 1].forEach((row, output) => {
        row.set(layer.weights.subarray(output * layer.inputs, (output + 1) * layer.inputs))
      })
    })
    const patterns = Array.from({ length: workload.samples }, (_, sample) => ({
      input: Float32Array.from(points.subarray(sample * inputs, (sample + 1) * inputs)),
      output: Float32Array.from(targets.subarray(sample * outputs, (sample + 1) * outputs)),
    }))

    let next = 0
    return {
      steps(count) {
        for (let step = 0; step < count; step++) {
          for (const sample of batches[next]) net.trainPattern(patterns[sample])
          if (++next === batches.length) next = 0
        }
      },
      parameters: () =>
        layers.map((layer, index) => ({
          ...layer,
          weights: Float64Array.from(net.weights[index + 1].flatMap((row) => [...row])),
          biases: Float64Array.from(net.biases[index + 1]),
        })),
    }
  },
}
