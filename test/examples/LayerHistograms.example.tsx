import { LayerHistograms } from '../../src/figures/LayerHistograms.tsx'
import { layerRowsGeometry } from '../../src/figures/layerRows.ts'
import { unitMapsLayout, UnitMaps } from '../../src/figures/units/UnitMaps.tsx'
import { Drawing } from '../../src/plot/Drawing.tsx'
import type { Example } from './Example.ts'

const rows = layerRowsGeometry(3, { top: 10, height: 120, tallest: 36 })

export default {
  name: 'LayerHistograms, UnitMaps: exact zeros, nothing finite, one flat plane',
  heights: { compact: 320, medium: 320, wide: 320 },
  render: ({ width, height }) => (
    <Drawing width={width} height={height} label="층마다 값이 퍼진 모습과 뉴런마다 본 평면이에요.">
      <LayerHistograms
        rows={rows}
        values={[[0, 0, 0, 0.5, 1, -0.2], [NaN, Infinity], []]}
        classes={['f-relu', 'f-tanh', 'f-other']}
        x={20}
        width={width - 40}
      />
      <g transform="translate(0 180)">
        <UnitMaps
          resolution={2}
          values={[
            [0, 0.3, 0.6, 1],
            [0.5, 0.5, 0.5, 0.5],
            [NaN, 1, 0, Infinity],
          ]}
          minimum={0}
          maximum={1}
          selected={1}
          layout={unitMapsLayout(width, 3, 2)}
        />
      </g>
    </Drawing>
  ),
} satisfies Example
