import { writeFileSync } from 'node:fs'

/** @import { Problem } from '../Engine.mjs' */

const ACTIVATIONS = ['identity', 'relu', 'sigmoid', 'tanh']
const LOSSES = ['halfSquaredErrorBatchMean', 'meanSquaredError', 'softmaxCrossEntropy']
const OPTIMIZERS = ['sgd', 'adam']

/**
 * A problem as a file for programs in other languages: 32-bit integers, then float32 numbers.
 *
 * Integers: number of widths, the widths, batch, samples, number of batches, hidden activation,
 * output activation, loss, optimizer, and the sample numbers of all batches. Numbers: learning
 * rate, points, targets, and of each layer weights [outputs × inputs] and biases.
 *
 * @param {string} file
 * @param {Problem} problem
 */
export function writeProblem(file, { workload, points, targets, layers, batches }) {
  const integers = Int32Array.from([
    workload.widths.length,
    ...workload.widths,
    workload.batch,
    workload.samples,
    batches.length,
    ACTIVATIONS.indexOf(workload.hiddenActivation),
    ACTIVATIONS.indexOf(workload.outputActivation),
    LOSSES.indexOf(workload.loss),
    OPTIMIZERS.indexOf(workload.optimizer),
    ...batches.flatMap((batch) => [...batch]),
  ])
  const numbers = [
    [workload.learningRate],
    points,
    targets,
    ...layers.flatMap(({ weights, biases }) => [weights, biases]),
  ].map((values) => Buffer.from(Float32Array.from(values).buffer))
  writeFileSync(file, Buffer.concat([Buffer.from(integers.buffer), ...numbers]))
}
