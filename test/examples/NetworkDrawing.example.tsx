import { NetworkDrawing } from '../../src/figures/network/NetworkDrawing.tsx'
import { twoTwoOneHeight, twoTwoOneLayout } from '../../src/figures/network/twoTwoOneLayout.ts'
import type { Example } from './Example.ts'

export default {
  name: 'NetworkDrawing: an off unit, NaN and ∞',
  heights: {
    compact: twoTwoOneHeight(true),
    medium: twoTwoOneHeight(false),
    wide: twoTwoOneHeight(false),
  },
  render: ({ width, size }) => (
    <NetworkDrawing
      layout={twoTwoOneLayout(width, size === 'compact')}
      label="둘째 뉴런은 꺼졌고 손실은 계산할 수 없어요."
      values={{ x1: 1, x2: -100, w11: 0, s1: Infinity, z1: Infinity, s2: -3, z2: 0, C: NaN }}
      path={new Set(['s1', 'z1'])}
      current="z1"
      reused={null}
      off={new Set(['z2'])}
      slope={() => ({ name: 'ReLU′', className: 'f-relu' })}
    />
  ),
} satisfies Example
