import { FactorWalk } from '../../src/figures/FactorWalk.tsx'
import { layerRowsGeometry } from '../../src/figures/layerRows.ts'
import { Drawing } from '../../src/plot/Drawing.tsx'
import type { Example } from './Example.ts'

const LAYERS = 7
const rows = layerRowsGeometry(LAYERS, { top: 20, height: 252, tallest: 36 })
const LAST = LAYERS - 1

/** Weights push back by half as much again, derivatives take three quarters: layer 2 is off. */
const weightFactor = Array.from({ length: LAYERS }, (_, layer) => (layer === LAST ? NaN : 1.5))
const derivativeFactor = Array.from({ length: LAYERS }, (_, layer) =>
  layer === LAST ? NaN : layer === 1 ? 0 : 0.25,
)
const errorSignal = Array.from({ length: LAYERS }, (_, layer) =>
  layer <= 1 ? 0 : 0.05 * 0.375 ** (LAST - layer),
)

export default {
  name: 'FactorWalk: a walk that ends in an exact 0',
  heights: { compact: 320, medium: 320, wide: 320 },
  render: ({ width, height }) => (
    <Drawing width={width} height={height} label="2층에서 도함수가 0이라 신호가 끊겨요.">
      <FactorWalk
        rows={rows}
        errorSignal={errorSignal}
        weightFactor={weightFactor}
        printed={{ weightFactor, derivativeFactor }}
        range={{ floor: -6, ceiling: 0 }}
        functionClass="f-relu"
        x={10}
        length={width - 130}
        fontSize={13}
        labelSpacing={60}
        columns={{ weight: width - 58, derivative: width - 4 }}
      />
    </Drawing>
  ),
} satisfies Example
