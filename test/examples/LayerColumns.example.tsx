import { LayerColumns } from '../../src/figures/code/LayerColumns.tsx'
import { columnsHeight } from '../../src/figures/code/layerColumnsLayout.ts'
import type { Example } from './Example.ts'

const none = new Set<number>()

export default {
  name: 'LayerColumns: twelve hidden units, two of them off, stopped at softmax',
  heights: {
    compact: columnsHeight(true),
    medium: columnsHeight(false),
    wide: columnsHeight(false),
  },
  render: ({ width, size }) => (
    <LayerColumns
      width={width}
      compact={size === 'compact'}
      label="소프트맥스에서 멈춘 신경망이에요."
      columns={[
        {
          symbol: 'x',
          name: '입력',
          units: 4,
          off: none,
          from: null,
          shape: '(5, 4)',
          stops: false,
        },
        {
          symbol: 'hidden',
          name: '은닉층',
          units: 12,
          off: none,
          from: 'all',
          shape: '(5, 12)',
          stops: false,
        },
        {
          symbol: 'relu',
          name: 'ReLU',
          units: 12,
          off: new Set([1, 11]),
          from: 'own',
          shape: '(5, 12)',
          stops: false,
        },
        {
          symbol: 'softmax',
          name: '소프트맥스',
          units: 3,
          off: none,
          from: 'all',
          shape: '–',
          stops: true,
        },
      ]}
    />
  ),
} satisfies Example
