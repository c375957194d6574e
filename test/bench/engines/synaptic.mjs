import synaptic from 'synaptic'

/** @import { Engine } from '../Engine.mjs' */

const { Layer, Network, Neuron } = synaptic
const SQUASH = {
  tanh: Neuron.squash.TANH,
  sigmoid: Neuron.squash.LOGISTIC,
  relu: Neuron.squash.RELU,
}

/** Above this many connections its generated code cannot be compiled; it interprets its objects. */
const MOST_GENERATED = 10_000

/** Every connection is an object with traces of its own. */
const MOST_CONNECTIONS = 200_000

/** @type {Engine} */
export const engine = {
  label: 'synaptic 1.1.4',
  precision: 'float64',
  unchecked: 'another formula: errors pass through weights already updated',
  computes(workload) {
    if (workload.optimizer !== 'sgd') return 'it has no Adam'
    if (connectionsOf(workload) > MOST_CONNECTIONS) return 'one step would take minutes'
    return {
      ...workload,
      outputActivation: 'identity',
      loss: 'halfSquaredErrorBatchMean',
      learningRate: workload.learningRate / workload.batch,
      online: true,
      deviation: 'squared error, an update after every sample with η/batch',
    }
  },
  open({ workload, points, targets, layers, batches }) {
    const { widths } = workload
    const [inputs, outputs] = [widths[0], widths.at(-1)]
    const chain = widths.map((width) => new Layer(width))
    chain.slice(1).forEach((layer, index) => {
      chain[index].project(layer, Layer.connectionType.ALL_TO_ALL)
      const isLast = index === layers.length - 1
      layer.set({ squash: isLast ? Neuron.squash.IDENTITY : SQUASH[workload.hiddenActivation] })
      const first = layers[index]
      layer.list.forEach((neuron, output) => {
        neuron.bias = first.biases[output]
        Object.values(neuron.connections.inputs).forEach((connection, input) => {
          connection.weight = first.weights[output * first.inputs + input]
        })
      })
    })
    const network = new Network({
      input: chain[0],
      hidden: chain.slice(1, -1),
      output: chain.at(-1),
    })
    network.setOptimize(connectionsOf(workload) <= MOST_GENERATED)

    const rows = (values, width) =>
      Array.from({ length: workload.samples }, (_, sample) => [
        ...values.subarray(sample * width, (sample + 1) * width),
      ])
    const pointRows = rows(points, inputs)
    const targetRows = rows(targets, outputs)
    let next = 0
    return {
      steps(count) {
        for (let step = 0; step < count; step++) {
          for (const sample of batches[next]) {
            network.activate(pointRows[sample])
            network.propagate(workload.learningRate, targetRows[sample])
          }
          if (++next === batches.length) next = 0
        }
      },
      parameters: () => [],
    }
  },
}

function connectionsOf({ widths }) {
  return widths.slice(1).reduce((sum, width, index) => sum + width * widths[index], 0)
}
