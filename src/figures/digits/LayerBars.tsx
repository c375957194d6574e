import { formatNumber } from '../../formula/formatNumber.ts'
import type { DecadeRange } from '../../plot/magnitude.ts'
import { GradientBars } from '../GradientBars.tsx'
import { LayerBands, LayerTargets } from '../LayerBands.tsx'
import { LayerLabels } from '../LayerLabels.tsx'
import { layerNameWidth } from '../layerRows.ts'
import type { LayerRowsGeometry } from '../layerRows.ts'

export interface LayerBarsProps {
  readonly rows: LayerRowsGeometry
  readonly x: number
  readonly width: number
  readonly values: ArrayLike<number>
  readonly printed: ArrayLike<number>
  readonly range: DecadeRange
  readonly functionClass: string
  readonly fontSize: number
}

/** Pixels right of the longest bar, for its number. */
const ROOM = 64

/** Size of the gradient per layer, each layer a row that can be pointed at. */
export function LayerBars({ rows, x, width, ...bars }: LayerBarsProps) {
  const floor = x + Math.ceil(layerNameWidth(rows.count)) + 10
  const spoken = Array.from({ length: rows.count }, (_, layer) =>
    formatNumber(bars.printed[layer] ?? NaN),
  )
  return (
    <g>
      <LayerBands rows={rows} x={x} width={width} />
      <g aria-hidden="true">
        <GradientBars
          {...bars}
          rows={rows}
          x={floor}
          length={Math.max(40, x + width - floor - ROOM)}
          room={ROOM}
          numbers
          labelSpacing={36}
        />
        <LayerLabels rows={rows} x={floor - 8} anchor="end" fontSize={bars.fontSize} />
      </g>
      <LayerTargets rows={rows} x={x} width={width} values={spoken} />
    </g>
  )
}
