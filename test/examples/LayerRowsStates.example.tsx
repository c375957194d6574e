import { LayerRows } from '../../src/figures/LayerRows.tsx'
import { layerRowsHeight } from '../../src/figures/layerRowsLayout.ts'
import type { Example } from './Example.ts'

/** From layer 1 to the output: NaN, ∞, exact zero, below the floor, on the axis, above the ceiling. */
const values = [NaN, Infinity, 0, 3e-9, 2e-3, 40, 0.03]
const LAYERS = values.length
const steps = [0, 1, 2, 3]

export default {
  name: 'LayerRows: sizes that must not look alike',
  heights: {
    compact: layerRowsHeight('compact', LAYERS),
    medium: layerRowsHeight('medium', LAYERS),
    wide: layerRowsHeight('wide', LAYERS),
  },
  render: (frame) => (
    <LayerRows
      frame={frame}
      label="0, 작은 값, 넘친 값은 서로 다르게 보여요."
      activation="relu"
      step={3}
      measure={{ symbol: 'weightGradient', name: '가중치 기울기', formula: '‖∂C/∂W‖' }}
      values={values}
      history={{ steps, values: steps.flatMap(() => values) }}
      range={{ floor: -6, ceiling: 0 }}
      errorSignal={[0, 0, 0, 1e-4, 1e-3, 1e-2, 0.03]}
      weightFactor={[NaN, NaN, 0.5, 0.2, 0.4, 0.6, NaN]}
      derivativeFactor={[NaN, NaN, 0, 0.5, 0.25, 0.55, NaN]}
      walkRange={{ floor: -5, ceiling: 0 }}
    />
  ),
} satisfies Example
