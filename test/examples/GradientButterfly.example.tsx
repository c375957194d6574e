import { GradientButterfly } from '../../src/figures/GradientButterfly.tsx'
import { layerRowsGeometry } from '../../src/figures/layerRows.ts'
import { Drawing } from '../../src/plot/Drawing.tsx'
import type { Example } from './Example.ts'

const LAYERS = 9
const rows = layerRowsGeometry(LAYERS, { top: 20, height: 252, tallest: 28 })
const sizes = (factor: number): readonly number[] =>
  Array.from({ length: LAYERS }, (_, layer) => 0.03 * factor ** (LAYERS - 1 - layer))
const fading = sizes(0.22)
const steady = sizes(0.95)

export default {
  name: 'GradientButterfly: one side fades, the other does not',
  heights: { compact: 400, medium: 400, wide: 400 },
  render: ({ width, height, size }) => (
    <Drawing
      width={width}
      height={height}
      label="왼쪽 망의 1층에는 기울기가 거의 남지 않았어요."
      interactive
    >
      <GradientButterfly
        rows={rows}
        x={0}
        width={width}
        centre={size === 'compact' ? 48 : 64}
        room={0}
        left={{ values: fading, printed: fading, functionClass: 'f-sigmoid' }}
        right={{ values: steady, printed: steady, functionClass: 'f-relu' }}
        names={['sigmoid', 'ReLU']}
        range={{ floor: -8, ceiling: -1 }}
        fontSize={13}
        numbers={size !== 'compact'}
        labelSpacing={60}
        ratioNote="1층 ÷ 출력"
        arrow={size !== 'compact'}
      />
    </Drawing>
  ),
} satisfies Example
