import { softmaxSlice } from '../../softmax.ts'

/** zₙ = softmax(sₙ) for each of `samples` rows of `width` logits. */
export function softmaxRows(
  logits: Float64Array,
  probabilities: Float64Array,
  samples: number,
  width: number,
): void {
  const end = samples * width
  for (let row = 0; row < end; row += width) softmaxSlice(logits, row, width, 1, probabilities)
}
