import { LayerRows } from '../../src/figures/LayerRows.tsx'
import { layerRowsHeight } from '../../src/figures/layerRowsLayout.ts'
import type { Example } from './Example.ts'

const LAYERS = 13
const RECORDS = 60

/** A signal that fades by about a quarter a layer, a little less so later in the run. */
const signal = (record: number, layer: number): number =>
  0.035 * (0.2 + 0.0006 * record + 0.02 * Math.sin(3 * layer + record / 9)) ** (LAYERS - 1 - layer)

const values = Array.from({ length: LAYERS }, (_, layer) => signal(RECORDS - 1, layer))
const history = {
  steps: Array.from({ length: RECORDS }, (_, record) => 4 * record),
  values: Array.from({ length: RECORDS * LAYERS }, (_, index) =>
    signal(Math.floor(index / LAYERS), index % LAYERS),
  ),
}
const derivativeFactor = values.map((_, layer) => (layer === LAYERS - 1 ? NaN : 0.215))
const weightFactor = values.map((value, layer) => value / (values[layer + 1] ?? NaN) / 0.215)

export default {
  name: 'LayerRows: a deep sigmoid network',
  heights: {
    compact: layerRowsHeight('compact', LAYERS),
    medium: layerRowsHeight('medium', LAYERS),
    wide: layerRowsHeight('wide', LAYERS),
  },
  render: (frame) => (
    <LayerRows
      frame={frame}
      label="sigmoid 층 12개를 지나면 오차 신호가 1층에서 1억분의 1보다 작아져요."
      activation="sigmoid"
      step={236}
      measure={{ symbol: 'errorSignal', name: '오차 신호', formula: '‖∂C/∂s‖' }}
      values={values}
      history={history}
      range={{ floor: -9, ceiling: -1 }}
      errorSignal={values}
      weightFactor={weightFactor}
      derivativeFactor={derivativeFactor}
      walkRange={{ floor: -9, ceiling: -1 }}
      prediction={{ layer: 0, value: 3e-4 }}
    />
  ),
} satisfies Example
