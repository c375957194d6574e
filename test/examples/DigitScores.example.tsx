import { DigitScores } from '../../src/figures/digits/DigitScores.tsx'
import { digitScoresHeight } from '../../src/figures/digits/digitScoresLayout.ts'
import { scoreAxis } from '../../src/figures/softmax/scoreAxis.ts'
import type { Example } from './Example.ts'

const scores = [-2.1, -3.4, 0.9, 6.2, -4, 3.1, -2.6, 0.2, 3.9, 1.6]
const exponentials = scores.map(Math.exp)
const sum = exponentials.reduce((total, value) => total + value)

export default {
  name: 'DigitScores: a 3 that could be an 8 or a 5',
  heights: {
    compact: digitScoresHeight('compact'),
    medium: digitScoresHeight('medium'),
    wide: digitScoresHeight('wide'),
  },
  render: (frame) => (
    <DigitScores
      frame={frame}
      label="망은 이 그림을 3이라고 읽었어요."
      rows={scores.map((score, digit) => {
        const probability = (exponentials[digit] ?? 0) / sum
        return {
          score,
          scoreText: score.toFixed(1).replace('-', '−'),
          probability,
          probabilityText: probability < 0.0005 ? '0.001 미만' : probability.toFixed(3),
        }
      })}
      axis={scoreAxis(scores)}
      winner={3}
      totalText="1.000"
    />
  ),
} satisfies Example
