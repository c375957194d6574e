/**
 * Backward pass through the weights of one layer: ∂C/∂x[n][k] = Σⱼ w[j][k]·δ[n][j], j = 0, 1, 2, …
 * one after the other, starting at 0.
 *
 * Shapes, row-major: errorSignal δ [samples × outputCount], weights [outputCount × inputCount],
 * inputGradient [samples × inputCount].
 *
 * Four inputs × two samples at once, with repeated edges, as in `weightedSums`.
 */
export function transposedSums(
  errorSignal: Float64Array,
  weights: Float64Array,
  inputGradient: Float64Array,
  samples: number,
  inputCount: number,
  outputCount: number,
): void {
  const lastInput = inputCount - 1
  const lastSample = samples - 1
  for (let input = 0; input < inputCount; input += 4) {
    const input1 = Math.min(input + 1, lastInput)
    const input2 = Math.min(input + 2, lastInput)
    const input3 = Math.min(input + 3, lastInput)
    for (let sample = 0; sample < samples; sample += 2) {
      const sample1 = Math.min(sample + 1, lastSample)
      let left = sample * outputCount
      let right = sample1 * outputCount
      let row = 0
      let left0 = 0
      let left1 = 0
      let left2 = 0
      let left3 = 0
      let right0 = 0
      let right1 = 0
      let right2 = 0
      let right3 = 0
      for (const end = left + outputCount; left < end;) {
        const leftSignal = errorSignal[left++]!
        const rightSignal = errorSignal[right++]!
        const weight0 = weights[row + input]!
        const weight1 = weights[row + input1]!
        const weight2 = weights[row + input2]!
        const weight3 = weights[row + input3]!
        row += inputCount
        left0 += weight0 * leftSignal
        right0 += weight0 * rightSignal
        left1 += weight1 * leftSignal
        right1 += weight1 * rightSignal
        left2 += weight2 * leftSignal
        right2 += weight2 * rightSignal
        left3 += weight3 * leftSignal
        right3 += weight3 * rightSignal
      }
      const leftRow = sample * inputCount
      const rightRow = sample1 * inputCount
      inputGradient[leftRow + input] = left0
      inputGradient[leftRow + input1] = left1
      inputGradient[leftRow + input2] = left2
      inputGradient[leftRow + input3] = left3
      inputGradient[rightRow + input] = right0
      inputGradient[rightRow + input1] = right1
      inputGradient[rightRow + input2] = right2
      inputGradient[rightRow + input3] = right3
    }
  }
}
