import { lossHeight } from '../../src/figures/softmax/lossLayout.ts'
import { LossTable } from '../../src/figures/softmax/LossTable.tsx'
import { scoreAxis } from '../../src/figures/softmax/scoreAxis.ts'
import type { Example } from './Example.ts'

const names = ['고양이', '강아지', '토끼']
const scores = [2, 1, 0.1]
const probabilities = [0.659, 0.242, 0.099]
const gradients = [-0.341, 0.242, 0.099]
const doubled = [-0.188, 0.136, 0.052]
const printed = (value: number) => value.toFixed(3).replace('-', '−')
const ignore = () => undefined

export default {
  name: 'LossTable: the first class is right, softmax once and twice',
  heights: {
    compact: lossHeight(true, names.length, true),
    medium: lossHeight(false, names.length, true),
    wide: lossHeight(false, names.length, true),
  },
  render: ({ width, size }) => (
    <LossTable
      width={width}
      compact={size === 'compact'}
      label="기울기는 확률에서 정답을 뺀 값이에요."
      classes={names.map((name, row) => ({
        name,
        score: scores[row] ?? 0,
        scoreText: (scores[row] ?? 0).toFixed(1),
        probability: probabilities[row] ?? 0,
        probabilityText: printed(probabilities[row] ?? 0),
        gradient: gradients[row] ?? 0,
        gradientText: printed(gradients[row] ?? 0),
        doubled: doubled[row] ?? 0,
        doubledText: printed(doubled[row] ?? 0),
      }))}
      axis={scoreAxis(scores)}
      target={0}
      chosen={0}
      double
      notes={['손실 0.417, 두 번 거치면 0.802']}
      focused={null}
      onGrab={ignore}
      onScore={ignore}
      onCommit={ignore}
    />
  ),
} satisfies Example
