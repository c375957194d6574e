/**
 * ∂C/∂b[j] = Σₙ δ[n][j], even-numbered and odd-numbered samples apart and added last, as in
 * `weightGradient`.
 *
 * Shapes: errorSignal δ [samples × outputCount] row-major, gradient [outputCount].
 */
export function biasGradient(
  errorSignal: Float64Array,
  gradient: Float64Array,
  samples: number,
  outputCount: number,
): void {
  const end = samples * outputCount
  const stride = 2 * outputCount
  for (let unit = 0; unit < outputCount; unit++) {
    let even = 0
    let odd = 0
    for (let index = unit; index < end; index += stride) even += errorSignal[index]!
    for (let index = unit + outputCount; index < end; index += stride) odd += errorSignal[index]!
    gradient[unit] = even + odd
  }
}
