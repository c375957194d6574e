import { GradientHeatmap } from '../../src/figures/GradientHeatmap.tsx'
import { layerRowsGeometry } from '../../src/figures/layerRows.ts'
import { Drawing } from '../../src/plot/Drawing.tsx'
import type { Example } from './Example.ts'

const LAYERS = 8
const RECORDS = 40
const rows = layerRowsGeometry(LAYERS, { top: 10, height: 224, tallest: 28 })

/** A signal that fades to the paper, is exactly 0 in one layer, and ends in NaN in another. */
const sizeAt = (record: number, layer: number): number => {
  if (layer === 4) return 0
  if (layer === 6 && record > 30) return NaN
  return 10 ** (layer - LAYERS - record / 20)
}

export default {
  name: 'GradientHeatmap: faded, exactly 0, not a number',
  heights: { compact: 260, medium: 260, wide: 260 },
  render: ({ width, height, size }) => (
    <Drawing width={width} height={height} label="아래층으로 갈수록 기울기가 옅어져요.">
      <GradientHeatmap
        rows={rows}
        history={{
          steps: Array.from({ length: RECORDS }, (_, record) => 5 * record),
          values: Array.from({ length: RECORDS * LAYERS }, (_, index) =>
            sizeAt(Math.floor(index / LAYERS), index % LAYERS),
          ),
        }}
        range={{ floor: -6, ceiling: 0 }}
        x={10}
        width={width - 20}
        fontSize={13}
        brief={size !== 'wide'}
      />
    </Drawing>
  ),
} satisfies Example
