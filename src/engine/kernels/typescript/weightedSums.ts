/**
 * Forward pass of one layer: s[n][j] = b[j] + Σₖ w[j][k]·x[n][k], k = 0, 1, 2, … one after the other.
 *
 * Shapes, row-major: inputs x [samples × inputCount], weights [outputCount × inputCount],
 * biases [outputCount], sums s [samples × outputCount].
 *
 * Four units × two samples are summed at once: eight independent sums hide the latency of an
 * addition, and every loaded number is used two or four times. A block that reaches over the edge
 * repeats the last unit or sample; it is computed again to the same bits.
 */
export function weightedSums(
  inputs: Float64Array,
  weights: Float64Array,
  biases: Float64Array,
  sums: Float64Array,
  samples: number,
  inputCount: number,
  outputCount: number,
): void {
  const lastUnit = outputCount - 1
  const lastSample = samples - 1
  for (let unit = 0; unit < outputCount; unit += 4) {
    const unit1 = Math.min(unit + 1, lastUnit)
    const unit2 = Math.min(unit + 2, lastUnit)
    const unit3 = Math.min(unit + 3, lastUnit)
    const bias0 = biases[unit]!
    const bias1 = biases[unit1]!
    const bias2 = biases[unit2]!
    const bias3 = biases[unit3]!
    for (let sample = 0; sample < samples; sample += 2) {
      const sample1 = Math.min(sample + 1, lastSample)
      let row0 = unit * inputCount
      let row1 = unit1 * inputCount
      let row2 = unit2 * inputCount
      let row3 = unit3 * inputCount
      let left = sample * inputCount
      let right = sample1 * inputCount
      let left0 = bias0
      let left1 = bias1
      let left2 = bias2
      let left3 = bias3
      let right0 = bias0
      let right1 = bias1
      let right2 = bias2
      let right3 = bias3
      for (const end = left + inputCount; left < end;) {
        const leftInput = inputs[left++]!
        const rightInput = inputs[right++]!
        const weight0 = weights[row0++]!
        const weight1 = weights[row1++]!
        const weight2 = weights[row2++]!
        const weight3 = weights[row3++]!
        left0 += weight0 * leftInput
        right0 += weight0 * rightInput
        left1 += weight1 * leftInput
        right1 += weight1 * rightInput
        left2 += weight2 * leftInput
        right2 += weight2 * rightInput
        left3 += weight3 * leftInput
        right3 += weight3 * rightInput
      }
      const leftRow = sample * outputCount
      const rightRow = sample1 * outputCount
      sums[leftRow + unit] = left0
      sums[leftRow + unit1] = left1
      sums[leftRow + unit2] = left2
      sums[leftRow + unit3] = left3
      sums[rightRow + unit] = right0
      sums[rightRow + unit1] = right1
      sums[rightRow + unit2] = right2
      sums[rightRow + unit3] = right3
    }
  }
}
