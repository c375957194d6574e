import { DigitsBoard } from '../../src/figures/digits/DigitsBoard.tsx'
import { digitsBoardHeight } from '../../src/figures/digits/digitsBoardLayout.ts'
import { board, digitsNetwork } from './digitsNetwork.ts'
import type { Example } from './Example.ts'

export default {
  name: 'DigitsBoard: two networks of twelve hidden layers',
  heights: {
    compact: digitsBoardHeight('compact', 2),
    medium: digitsBoardHeight('medium', 2),
    wide: digitsBoardHeight('wide', 2),
  },
  render: (frame) => (
    <DigitsBoard
      {...board}
      frame={frame}
      label="같은 시드에서 sigmoid는 10%, ReLU는 97%를 맞혀요."
      networks={[digitsNetwork('sigmoid', 13, 0.1), digitsNetwork('relu', 13, 0.97)]}
      range={{ floor: -7, ceiling: 0 }}
    />
  ),
} satisfies Example
