/**
 * The contract between the bench and an engine: `engines/<name>.mjs` exports one `Engine`.
 *
 * @typedef {object} Engine
 * @property {string} label What the table calls it.
 * @property {'float32' | 'float64'} precision What it computes in.
 * @property {(workload: Workload) => Workload | string} computes The workload it really computes:
 *   the same object, a nearest one with a `deviation`, or the reason why it computes none.
 * @property {string} [unchecked] Why no workload of it can be compared with float64.
 * @property {(problem: Problem) => Session | Promise<Session>} open Gets the engine ready; throws
 *   where the machine lacks something.
 *
 * @typedef {object} Session One network in one engine.
 * @property {(count: number) => void | Promise<void>} steps Trains on the next batches in order.
 * @property {() => Layer[] | Promise<Layer[]>} parameters
 * @property {() => number} [cpuSeconds] CPU time used so far, where another program computes.
 * @property {string} [version] Found out on the machine, beside the label.
 * @property {() => void} [close]
 *
 * @typedef {object} Workload
 * @property {string} id
 * @property {readonly number[]} widths Inputs, hidden layers, outputs.
 * @property {number} batch Samples in one step.
 * @property {number} samples Samples in the training set.
 * @property {'tanh' | 'sigmoid' | 'relu'} hiddenActivation
 * @property {'tanh' | 'sigmoid' | 'relu' | 'identity'} outputActivation
 * @property {'halfSquaredErrorBatchMean' | 'meanSquaredError' | 'softmaxCrossEntropy'} loss
 * @property {'sgd' | 'adam'} optimizer
 * @property {number} learningRate
 * @property {boolean} [online] Updates after every sample; one step is still `batch` samples.
 * @property {string} [unchecked] Why what it computes cannot be compared with float64.
 * @property {string} [deviation] In what it differs from the workload that was asked for.
 *
 * @typedef {object} Layer
 * @property {number} inputs
 * @property {number} outputs
 * @property {Float64Array} weights [outputs × inputs], row-major
 * @property {Float64Array} biases [outputs]
 *
 * @typedef {object} Problem What every engine starts from; all numbers are exact in float32.
 * @property {Workload} workload
 * @property {Float64Array} points [samples × inputs]
 * @property {Float64Array} targets [samples × outputs]
 * @property {Layer[]} layers
 * @property {Int32Array[]} batches Sample numbers of one batch after the other, then from the start.
 */
export {}
