/**
 * ∂C/∂w[j][k] = Σₙ δ[n][j]·x[n][k] and ∂C/∂b[j] = Σₙ δ[n][j].
 *
 * Even-numbered and odd-numbered samples are summed apart, each in increasing order from 0, and
 * added last: what two lanes of a vector do.
 *
 * Shapes, row-major: errorSignal δ [samples × outputCount], inputs x [samples × inputCount],
 * gradient [outputCount × inputCount].
 *
 * Four units × two inputs at once, with repeated edges, as in `weightedSums`.
 */
export function weightGradient(
  errorSignal: Float64Array,
  inputs: Float64Array,
  gradient: Float64Array,
  samples: number,
  inputCount: number,
  outputCount: number,
): void {
  const lastUnit = outputCount - 1
  const lastInput = inputCount - 1
  const signalEnd = samples * outputCount
  const signalStride = 2 * outputCount
  const inputStride = 2 * inputCount
  for (let unit = 0; unit < outputCount; unit += 4) {
    const unit1 = Math.min(unit + 1, lastUnit)
    const unit2 = Math.min(unit + 2, lastUnit)
    const unit3 = Math.min(unit + 3, lastUnit)
    for (let input = 0; input < inputCount; input += 2) {
      const input1 = Math.min(input + 1, lastInput)
      let left0 = 0
      let left1 = 0
      let left2 = 0
      let left3 = 0
      let right0 = 0
      let right1 = 0
      let right2 = 0
      let right3 = 0
      for (let signal = 0, row = 0; signal < signalEnd; signal += signalStride) {
        const leftInput = inputs[row + input]!
        const rightInput = inputs[row + input1]!
        row += inputStride
        const signal0 = errorSignal[signal + unit]!
        const signal1 = errorSignal[signal + unit1]!
        const signal2 = errorSignal[signal + unit2]!
        const signal3 = errorSignal[signal + unit3]!
        left0 += signal0 * leftInput
        right0 += signal0 * rightInput
        left1 += signal1 * leftInput
        right1 += signal1 * rightInput
        left2 += signal2 * leftInput
        right2 += signal2 * rightInput
        left3 += signal3 * leftInput
        right3 += signal3 * rightInput
      }
      let oddLeft0 = 0
      let oddLeft1 = 0
      let oddLeft2 = 0
      let oddLeft3 = 0
      let oddRight0 = 0
      let oddRight1 = 0
      let oddRight2 = 0
      let oddRight3 = 0
      for (let signal = outputCount, row = inputCount; signal < signalEnd; signal += signalStride) {
        const leftInput = inputs[row + input]!
        const rightInput = inputs[row + input1]!
        row += inputStride
        const signal0 = errorSignal[signal + unit]!
        const signal1 = errorSignal[signal + unit1]!
        const signal2 = errorSignal[signal + unit2]!
        const signal3 = errorSignal[signal + unit3]!
        oddLeft0 += signal0 * leftInput
        oddRight0 += signal0 * rightInput
        oddLeft1 += signal1 * leftInput
        oddRight1 += signal1 * rightInput
        oddLeft2 += signal2 * leftInput
        oddRight2 += signal2 * rightInput
        oddLeft3 += signal3 * leftInput
        oddRight3 += signal3 * rightInput
      }
      const row0 = unit * inputCount
      const row1 = unit1 * inputCount
      const row2 = unit2 * inputCount
      const row3 = unit3 * inputCount
      gradient[row0 + input] = left0 + oddLeft0
      gradient[row1 + input] = left1 + oddLeft1
      gradient[row2 + input] = left2 + oddLeft2
      gradient[row3 + input] = left3 + oddLeft3
      gradient[row0 + input1] = right0 + oddRight0
      gradient[row1 + input1] = right1 + oddRight1
      gradient[row2 + input1] = right2 + oddRight2
      gradient[row3 + input1] = right3 + oddRight3
    }
  }
}
