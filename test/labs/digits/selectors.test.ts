import { describe, expect, it } from 'vitest'
import { outcomeOf as sigmoidOutcome } from '../../../src/labs/digits/predictSigmoid.ts'
import { outcomeOf as writerOutcome } from '../../../src/labs/digits/predictWriter.ts'
import { testCounts, worstMistakes } from '../../../src/labs/digits/selectors.ts'
import type { DigitsMeasured } from '../../../src/labs/digits/selectors.ts'
import type { ImageSet } from '../../../src/training/images/ImageSet.ts'
import type { TestStatistics } from '../../../src/training/TrainingSnapshot.ts'

/** Four images whose ten probabilities are these at some places and 0 elsewhere. */
function statistics(
  rows: readonly (readonly [digit: number, probability: number])[][],
): TestStatistics {
  const probabilities = new Float64Array(10 * rows.length)
  rows.forEach((row, place) => {
    for (const [digit, probability] of row) probabilities[10 * place + digit] = probability
  })
  const confusion = new Int32Array(100)
  return {
    loss: 0,
    accuracy: 0,
    samples: Int32Array.from(rows, (_, place) => place + 100),
    probabilities,
    confusion,
  }
}

const images = { labels: new Uint8Array(200).fill(3) } as unknown as ImageSet

describe('the worst mistakes', () => {
  it('come with the surest wrong answer first; right ones and NaN are none', () => {
    const test = statistics([
      [[3, 0.9]],
      [
        [5, 0.6],
        [3, 0.4],
      ],
      [[8, 0.99]],
      [[0, NaN]],
    ])
    expect(worstMistakes(test, images, 5)).toEqual([
      { image: 102, label: 3, answer: 8, probability: 0.99, rightProbability: 0 },
      { image: 101, label: 3, answer: 5, probability: 0.6, rightProbability: 0.4 },
    ])
    expect(worstMistakes(test, images, 1)).toHaveLength(1)
  })

  it('of equal certainty keep the order of the images', () => {
    const test = statistics([[[1, 0.5]], [[2, 0.5]]])
    expect(worstMistakes(test, images, 2).map(({ image }) => image)).toEqual([100, 101])
  })
})

describe('the counts of a table', () => {
  it('are its diagonal and the rest', () => {
    const test = statistics([[], [], []])
    test.confusion[11 * 3] = 2
    expect(testCounts(test)).toEqual({ right: 2, wrong: 1, all: 3 })
  })
})

describe('the answer of a prediction', () => {
  const measured = (accuracy: number): DigitsMeasured => {
    const side = { run: { depth: 8, activation: 'sigmoid' }, test: { accuracy } }
    return { sides: [side, side] } as unknown as DigitsMeasured
  }

  it.each([
    [0.1, 0],
    [0.5, 1],
    [0.96, 2],
    [NaN, -1],
  ])('about sigmoid at %d is %d', (accuracy, right) => {
    expect(sigmoidOutcome(measured(accuracy)).right).toBe(right)
  })

  it.each([
    [0.95, 0.97, 0],
    [0.95, 0.945, 1],
    [0.97, 0.92, 2],
    [NaN, 0.9, -1],
  ])('about the split, %d against %d, is %d', (random, writer, right) => {
    expect(writerOutcome({ random, writer }).right).toBe(right)
  })
})
