import { EngineProcess } from './EngineProcess.mjs'
import { median } from './median.mjs'
import { printTable, significant } from './printResults.mjs'

/** @import { Workload } from './Engine.mjs' */

const KERNELS = ['wasm-f32', 'wasm-f64', 'typescript']
const powersOfTwo = (first, last) =>
  Array.from({ length: Math.log2(last / first) + 1 }, (_, index) => first * 2 ** index)

const small = /** @type {const} */ ({
  batch: 32,
  samples: 256,
  hiddenActivation: 'relu',
  outputActivation: 'identity',
  loss: 'meanSquaredError',
  optimizer: 'sgd',
  learningRate: 0.01,
})

/**
 * One series for every quantity; `unit` says what the cost is divided by, `above` that only what is
 * above the cost of the first value is: the first hidden layer has other inputs than the rest.
 */
const SERIES = [
  {
    title: 'Depth: 2-[16]×depth-1, batch 32',
    unit: 'further layer',
    above: true,
    values: powersOfTwo(1, 64),
    workload: (depth) => ({ ...small, widths: [2, ...Array(depth).fill(16), 1] }),
    share: (depth) => depth - 1,
  },
  {
    title: 'Width: width-width-width-width, batch 32',
    unit: 'width²',
    values: powersOfTwo(8, 1024),
    workload: (width) => ({ ...small, widths: Array(4).fill(width), learningRate: 1e-4 }),
    share: (width) => width * width,
  },
  {
    title: 'Batch: 2-16-16-16-1',
    unit: 'sample',
    values: powersOfTwo(1, 256),
    workload: (batch) => ({ ...small, widths: [2, 16, 16, 16, 1], batch }),
    share: (batch) => batch,
  },
]

/**
 * What a step of our kernels costs as the network or the batch grows, and what of it falls to one
 * layer, to width² (one weight in each of three layers) or to one sample: where these stay the same,
 * the cost is proportional.
 *
 * @param {{ rounds: number, seconds: number, warmSeconds: number }} options
 */
export async function scaling(options) {
  for (const { title, unit, above = false, values, workload, share } of SERIES) {
    const rows = []
    /** @type {number[] | undefined} */
    let first
    for (const value of values) {
      const network = /** @type {Workload} */ ({ id: `${unit} ${value}`, ...workload(value) })
      const costs = await costOfStep(network, options)
      first ??= costs
      rows.push([
        String(value),
        ...costs.flatMap((microseconds, kernel) => [
          significant(microseconds),
          significant((1000 * (microseconds - (above ? first[kernel] : 0))) / share(value)),
        ]),
        significant(operations(network) / (costs[0] * 1000)),
      ])
    }
    console.log(`\n${title}`)
    const columns = KERNELS.flatMap((kernel) => [`${kernel} µs`, `ns/${unit}`])
    printTable(['', ...columns, `GFLOP/s of ${KERNELS[0]}`], rows)
  }
}

/** Microseconds of CPU time of one step in each of our kernels, by turns. */
async function costOfStep(workload, { rounds, seconds, warmSeconds }) {
  const processes = []
  for (const kernel of KERNELS) {
    const process = new EngineProcess()
    await process.open(kernel, workload)
    await process.warmUp(warmSeconds)
    processes.push({ process, costs: /** @type {number[]} */ ([]) })
  }
  for (let round = 0; round < rounds; round++) {
    for (const { process, costs } of processes) {
      const { steps, cpuSeconds } = await process.measure(seconds)
      costs.push((1e6 * cpuSeconds) / steps)
    }
  }
  for (const { process } of processes) process.close()
  return processes.map(({ costs }) => median(costs))
}

/** Multiplications and additions of a step: forward, weight gradients, and errors of the layers before. */
function operations({ widths, batch }) {
  return widths.slice(1).reduce((sum, width, index) => {
    const products = index === 0 ? 2 : 3
    return sum + products * 2 * batch * width * widths[index]
  }, 0)
}
