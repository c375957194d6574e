import { StillCurves, stillCurvesHeight } from '../../src/figures/StillCurves.tsx'
import type { Example } from './Example.ts'

export default {
  name: 'StillCurves: four functions on a sheet of paper',
  heights: {
    compact: stillCurvesHeight('compact'),
    medium: stillCurvesHeight('medium'),
    wide: stillCurvesHeight('wide'),
  },
  render: ({ width, size }) => (
    <StillCurves
      width={width}
      size={size}
      label="네 함수와 도함수의 곡선이에요."
      functions={['sigmoid', 'tanh', 'relu', 'leakyRelu']}
      s={1.5}
    />
  ),
} satisfies Example
