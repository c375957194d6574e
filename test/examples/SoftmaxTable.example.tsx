import { scoreAxis } from '../../src/figures/softmax/scoreAxis.ts'
import { softmaxHeight } from '../../src/figures/softmax/softmaxLayout.ts'
import { SoftmaxTable } from '../../src/figures/softmax/SoftmaxTable.tsx'
import type { Example } from './Example.ts'

const names = ['고양이', '강아지', '토끼', '참새']
const scores = [2.1, 1.2, -0.3, -1.4]
const exponentials = scores.map(Math.exp)
const sum = exponentials.reduce((total, value) => total + value)
const probabilities = exponentials.map((value) => value / sum)
const ignore = () => undefined

export default {
  name: 'SoftmaxTable: four classes, the second followed',
  heights: {
    compact: softmaxHeight(true, names.length),
    medium: softmaxHeight(false, names.length),
    wide: softmaxHeight(false, names.length),
  },
  render: ({ width, size }) => (
    <SoftmaxTable
      width={width}
      compact={size === 'compact'}
      label="점수가 지수를 지나 확률이 돼요."
      classes={names.map((name, row) => {
        const score = scores[row] ?? 0
        const exponential = exponentials[row] ?? 0
        const probability = probabilities[row] ?? 0
        return {
          name,
          score,
          scoreText: score.toFixed(1).replace('-', '−'),
          exponential,
          exponentialText: exponential.toFixed(2),
          probability,
          probabilityText: probability.toFixed(3),
          slopes: probabilities.map((other, column) =>
            column === row ? probability * (1 - other) : -probability * other,
          ),
        }
      })}
      axis={scoreAxis(scores)}
      exponent="a_k"
      sumText={sum.toFixed(2)}
      totalText="1.000"
      fullSlope={0.25}
      chosen={1}
      focused={null}
      onGrab={ignore}
      onScore={ignore}
      onCommit={ignore}
    />
  ),
} satisfies Example
