import { ActivationCurves, activationCurvesHeight } from '../../src/figures/ActivationCurves.tsx'
import type { Example } from './Example.ts'

const ignore = (): void => undefined

export default {
  name: 'ActivationCurves: two functions, read at the edge',
  heights: {
    compact: activationCurvesHeight(true),
    medium: activationCurvesHeight(false),
    wide: activationCurvesHeight(false),
  },
  render: ({ width, size }) => (
    <ActivationCurves
      width={width}
      compact={size === 'compact'}
      label="두 함수와 도함수를 오른쪽 끝에서 읽어요."
      functions={['sigmoid', 'tanh']}
      s={7}
      minimum={-7}
      maximum={7}
      step={0.1}
      onChange={ignore}
      onCommit={ignore}
    />
  ),
} satisfies Example
