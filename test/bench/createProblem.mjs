/** @import { Problem, Workload } from './Engine.mjs' */

/** Data, first weights and order of batches of a workload: the same in every process. */
export function createProblem(/** @type {Workload} */ workload) {
  const { widths, samples, batch, loss, hiddenActivation } = workload
  const normal = createNormal(20_240_607)
  const inputs = widths[0]
  const outputs = widths.at(-1)

  const points = Float64Array.from({ length: samples * inputs }, normal)
  const targets = new Float64Array(samples * outputs)
  const low = hiddenActivation === 'tanh' ? -1 : 0
  for (let sample = 0; sample < samples; sample++) {
    if (loss === 'softmaxCrossEntropy') {
      targets[sample * outputs + (sample % outputs)] = 1
    } else {
      const isRight = points[sample * inputs] > 0
      targets.fill(isRight ? 1 : low, sample * outputs, (sample + 1) * outputs)
    }
  }

  const layers = widths.slice(1).map((width, index) => {
    const fanIn = widths[index]
    const scale = Math.sqrt(2 / fanIn)
    return {
      inputs: fanIn,
      outputs: width,
      weights: Float64Array.from({ length: width * fanIn }, () => Math.fround(scale * normal())),
      biases: new Float64Array(width),
    }
  })

  // 17 and 1 024, 256, 200 have no common divisor: every sample comes once in an epoch.
  const batches = Array.from({ length: Math.floor(samples / batch) }, (_, first) =>
    Int32Array.from({ length: batch }, (_, index) => ((first * batch + index) * 17) % samples),
  )
  return /** @type {Problem} */ ({ workload, points, targets, layers, batches })
}

/** Standard normal numbers that float32 holds exactly, by the polar method of Marsaglia. */
function createNormal(seed) {
  let state = seed >>> 0
  const uniform = () => {
    // xorshift32 (Marsaglia, 2003)
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  return () => {
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) {
        return Math.fround(x * Math.sqrt((-2 * Math.log(square)) / square))
      }
    }
  }
}
