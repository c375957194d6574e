import { LossPair } from '../../src/figures/code/LossPair.tsx'
import type { Example } from './Example.ts'

const falling = (from: number, to: number) =>
  Array.from({ length: 21 }, (_, step) => to + (from - to) * 0.8 ** step)

export default {
  name: 'LossPair: one loss stays above a floor, the other falls',
  heights: { compact: 190, medium: 210, wide: 210 },
  render: ({ width, height }) => (
    <LossPair
      width={width}
      height={height}
      label="한 손실은 바닥 위에서 멈추고 다른 손실은 0에 다가가요."
      written={falling(1.1, 0.6)}
      mended={falling(1.1, 0.02)}
      floor={{ value: 0.5514, label: '바닥 0.5514' }}
    />
  ),
} satisfies Example
