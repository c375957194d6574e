import convnetjs from 'convnetjs'

/** @import { Engine, Layer } from '../Engine.mjs' */

const ACTIVATIONS = {
  tanh: convnetjs.TanhLayer,
  sigmoid: convnetjs.SigmoidLayer,
  relu: convnetjs.ReluLayer,
}

/** @type {Engine} */
export const engine = {
  label: 'convnetjs 0.3.0',
  precision: 'float64',
  computes: (workload) =>
    workload.optimizer === 'adam'
      ? {
          ...workload,
          deviation: 'Adadelta: this release has no Adam',
          unchecked: 'another update',
        }
      : workload,
  open({ workload, points, targets, layers, batches }) {
    const { widths, batch, loss, learningRate } = workload
    const [inputs, outputs] = [widths[0], widths.at(-1)]
    const net = new convnetjs.Net()
    net.layers = [new convnetjs.InputLayer({ out_sx: 1, out_sy: 1, out_depth: inputs })]
    const add = (Kind, options = {}) => {
      const { out_sx: in_sx, out_sy: in_sy, out_depth: in_depth } = net.layers.at(-1)
      const layer = new Kind({ in_sx, in_sy, in_depth, ...options })
      net.layers.push(layer)
      return layer
    }
    // Layers are put together by hand: its own builder would add one before a regression.
    const dense = layers.map((layer, index) => {
      const connected = add(convnetjs.FullyConnLayer, { num_neurons: layer.outputs })
      connected.filters.forEach((filter, output) => {
        filter.w.set(layer.weights.subarray(output * layer.inputs, (output + 1) * layer.inputs))
      })
      connected.biases.w.set(layer.biases)
      const isLast = index === layers.length - 1
      const Activation = ACTIVATIONS[isLast ? workload.outputActivation : workload.hiddenActivation]
      if (Activation !== undefined) add(Activation)
      return connected
    })
    add(loss === 'softmaxCrossEntropy' ? convnetjs.SoftmaxLayer : convnetjs.RegressionLayer)

    const trainer = new convnetjs.Trainer(net, {
      method: workload.optimizer === 'adam' ? 'adadelta' : 'sgd',
      batch_size: batch,
      momentum: 0,
      // Its regression is ½ of the squared error.
      learning_rate: loss === 'meanSquaredError' ? (2 * learningRate) / outputs : learningRate,
    })
    const volumes = Array.from({ length: workload.samples }, (_, sample) => {
      const volume = new convnetjs.Vol(1, 1, inputs, 0)
      volume.w.set(points.subarray(sample * inputs, (sample + 1) * inputs))
      return volume
    })
    const answers = Array.from({ length: workload.samples }, (_, sample) => {
      const row = [...targets.subarray(sample * outputs, (sample + 1) * outputs)]
      return loss === 'softmaxCrossEntropy' ? row.indexOf(1) : row
    })

    let next = 0
    return {
      steps(count) {
        for (let step = 0; step < count; step++) {
          for (const sample of batches[next]) trainer.train(volumes[sample], answers[sample])
          if (++next === batches.length) next = 0
        }
      },
      parameters: () =>
        dense.map(
          ({ filters, biases, num_inputs }) =>
            /** @type {Layer} */ ({
              inputs: num_inputs,
              outputs: filters.length,
              weights: Float64Array.from(filters.flatMap((filter) => [...filter.w])),
              biases: Float64Array.from(biases.w),
            }),
        ),
    }
  },
}
