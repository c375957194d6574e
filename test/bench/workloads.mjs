/** @import { Workload } from './Engine.mjs' */

const deep = /** @type {const} */ ({
  widths: [2, ...Array(20).fill(16), 1],
  batch: 32,
  samples: 256,
  outputActivation: 'identity',
  loss: 'meanSquaredError',
  optimizer: 'sgd',
  learningRate: 0.01,
})

const digits = /** @type {const} */ ({
  widths: [784, 128, 64, 10],
  batch: 32,
  samples: 1024,
  hiddenActivation: 'relu',
  outputActivation: 'identity',
  loss: 'softmaxCrossEntropy',
  optimizer: 'sgd',
  learningRate: 0.01,
})

/** From a lesson's first network to wide ones. @type {readonly Workload[]} */
export const workloads = [
  {
    id: 'W1',
    widths: [2, 8, 8, 8, 1],
    batch: 10,
    samples: 200,
    hiddenActivation: 'tanh',
    outputActivation: 'tanh',
    loss: 'halfSquaredErrorBatchMean',
    optimizer: 'sgd',
    learningRate: 0.03,
  },
  { ...deep, id: 'W2s', hiddenActivation: 'sigmoid' },
  { ...deep, id: 'W2r', hiddenActivation: 'relu' },
  { ...digits, id: 'W3' },
  { ...digits, id: 'W3a', optimizer: 'adam', learningRate: 0.001 },
  { ...digits, id: 'W4', widths: [784, 512, 512, 10], batch: 128 },
]

/** One line for a reader, e.g. `784-128-64-10 relu, batch 32, softmaxCrossEntropy, sgd`. */
export function describeWorkload({ widths, hiddenActivation, batch, loss, optimizer }) {
  const [first, ...rest] = widths
  const hidden = rest.slice(0, -1)
  const isRepeated = hidden.length > 3 && hidden.every((width) => width === hidden[0])
  const middle = isRepeated ? `[${hidden[0]}]×${hidden.length}` : hidden.join('-')
  return `${first}-${middle}-${rest.at(-1)} ${hiddenActivation}, batch ${batch}, ${loss}, ${optimizer}`
}
