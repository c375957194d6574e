import { GradientBars } from '../../src/figures/GradientBars.tsx'
import { layerRowsGeometry } from '../../src/figures/layerRows.ts'
import { Drawing } from '../../src/plot/Drawing.tsx'
import type { Example } from './Example.ts'

/** Every state of a size: below the floor, inside, above the ceiling, exactly 0, ∞, not a number. */
const VALUES = [3e-12, 2e-5, 40, 0, Infinity, NaN, 0.02]
const rows = layerRowsGeometry(VALUES.length, { top: 20, height: 252, tallest: 36 })

export default {
  name: 'GradientBars: every state of a size, and a prediction',
  heights: { compact: 320, medium: 320, wide: 320 },
  render: ({ width, height }) => (
    <Drawing width={width} height={height} label="층마다 기울기의 크기가 다른 상태예요.">
      <GradientBars
        rows={rows}
        values={VALUES}
        printed={VALUES}
        range={{ floor: -6, ceiling: 0 }}
        functionClass="f-sigmoid"
        x={10}
        length={width - 110}
        room={90}
        fontSize={13}
        numbers
        labelSpacing={60}
        prediction={{ layer: 1, value: 1e-3 }}
      />
    </Drawing>
  ),
} satisfies Example
