import { ActivationCurves, activationCurvesHeight } from '../../src/figures/ActivationCurves.tsx'
import type { Example } from './Example.ts'

const ignore = (): void => undefined

export default {
  name: 'ActivationCurves: four functions, each with a lane of saturation',
  heights: {
    compact: activationCurvesHeight(true),
    medium: activationCurvesHeight(false),
    wide: activationCurvesHeight(false),
  },
  render: ({ width, size }) => (
    <ActivationCurves
      width={width}
      compact={size === 'compact'}
      label="네 함수는 포화된 구간이 저마다 있어요."
      functions={['sigmoid', 'tanh', 'elu', 'silu']}
      s={-2}
      minimum={-7}
      maximum={7}
      step={0.1}
      onChange={ignore}
      onCommit={ignore}
    />
  ),
} satisfies Example
