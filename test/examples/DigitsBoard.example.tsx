import { DigitsBoard } from '../../src/figures/digits/DigitsBoard.tsx'
import { digitsBoardHeight } from '../../src/figures/digits/digitsBoardLayout.ts'
import { board, digitsNetwork } from './digitsNetwork.ts'
import type { Example } from './Example.ts'

export default {
  name: 'DigitsBoard: one network of two hidden layers',
  heights: {
    compact: digitsBoardHeight('compact', 1),
    medium: digitsBoardHeight('medium', 1),
    wide: digitsBoardHeight('wide', 1),
  },
  render: (frame) => (
    <DigitsBoard
      {...board}
      frame={frame}
      label="ReLU 망은 처음 보는 숫자 510개 가운데 490개를 맞혀요."
      networks={[digitsNetwork('relu', 3, 0.96)]}
      range={{ floor: -5, ceiling: -1 }}
    />
  ),
} satisfies Example
