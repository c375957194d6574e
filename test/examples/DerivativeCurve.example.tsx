import { DerivativeCurve } from '../../src/figures/DerivativeCurve.tsx'
import type { Example } from './Example.ts'

export default {
  name: 'DerivativeCurve: marks on one place, and beyond the axis',
  heights: { compact: 140, medium: 120, wide: 130 },
  render: ({ width, height }) => (
    <DerivativeCurve
      width={width}
      height={height}
      label="세 뉴런 가운데 둘은 같은 자리에, 하나는 축 밖에 있어요."
      activation="sigmoid"
      name="σ′"
      marks={[
        { symbol: 'd3', source: 's_3', preActivation: 0, dimmed: false },
        { symbol: 'd1', source: 's_1', preActivation: 0, dimmed: true },
        { symbol: 'd2', source: 's_2', preActivation: -80, dimmed: true },
      ]}
    />
  ),
} satisfies Example
