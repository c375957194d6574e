import { activations } from '../../src/engine/activations/index.ts'
import type { ActivationId } from '../../src/engine/activations/index.ts'
import type { DigitsNetwork } from '../../src/figures/digits/DigitsBoard.tsx'

const records = Array.from({ length: 61 }, (_, record) => record)

/** A network of so many layers that reads this share of 51 images of every digit. */
export function digitsNetwork(
  activation: ActivationId,
  layers: number,
  share: number,
): DigitsNetwork {
  const right = Math.round(51 * share)
  const confusion = Array.from({ length: 100 }, (_, index) => {
    const [label, answer] = [Math.floor(index / 10), index % 10]
    if (label === answer) return right
    return answer === (label + 5) % 10 ? 51 - right : 0
  })
  const values = Array.from({ length: layers }, (_, layer) => 0.02 * 0.4 ** (layers - 1 - layer))
  const curve = (end: number) => records.map((record) => end - (end - 0.1) * 0.85 ** record)
  return {
    activation: activations[activation],
    lossHistory: records.map((record) => 2.3 - 2.2 * share * (1 - 0.85 ** record)),
    trainingHistory: curve(Math.min(1, share + 0.02)),
    testHistory: curve(share),
    confusion,
    values,
    readout: {
      loss: 2.3 - 2.2 * share,
      training: `${(100 * Math.min(1, share + 0.02)).toFixed(1)}%`,
      test: `${(100 * share).toFixed(1)}%`,
      confusion,
      values,
    },
  }
}

export const board = {
  classes: 10,
  fullest: 51,
  heading: '층마다 도착한 오차 신호의 크기',
  ratioNote: '출력층에 견준 1층의 오차 신호',
  lossCeiling: 2.65,
  guess: {
    accuracy: { value: 0.1, label: '찍기 10%' },
    loss: { value: Math.log(10), label: '찍기 2.303' },
  },
}
