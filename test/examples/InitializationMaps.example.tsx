import { InitializationMaps } from '../../src/figures/initialization-map/InitializationMaps.tsx'
import type { MapSideDrawing } from '../../src/figures/initialization-map/InitializationMaps.tsx'
import { initializationMapsHeight } from '../../src/figures/initialization-map/mapLayout.ts'
import type { Example } from './Example.ts'

const CELLS = 30
const indices = Array.from({ length: CELLS * CELLS }, (_, cell) => cell)

/** A factor a layer that grows with σ; `steepness` 1 is what ReLU does. */
function side(activation: string, name: string, steepness: number): MapSideDrawing {
  const values = indices.map((cell) => {
    const scale = 0.01 * 400 ** (Math.floor(cell / CELLS) / (CELLS - 1))
    return (2.8 * scale ** steepness) ** ((cell % CELLS) * 1.3)
  })
  // An exact zero and no number, side by side.
  values[31] = 0
  values[898] = NaN
  return {
    activation,
    name,
    grid: { cells: CELLS, values, isKnown: (row) => row !== 5 },
    chosen: { row: 27, column: 27, span: 3, text: '1/(1.4×10¹⁰)' },
    sizes: [0, 1e-20, 1e-8, 0.2, Infinity, 1e6, 3, 1],
  }
}

export default {
  name: 'InitializationMaps: two functions, one scale',
  heights: {
    compact: initializationMapsHeight('compact'),
    medium: initializationMapsHeight('medium'),
    wide: initializationMapsHeight('wide'),
  },
  render: (frame) => (
    <InitializationMaps
      frame={frame}
      label="은닉층 40개를 지나 신호가 남는 곳은 ReLU에서 좁은 띠예요."
      sides={[side('gelu', 'GELU', 0.4), side('relu', 'ReLU', 1)]}
      name="1층에 남은 오차 신호(마지막 은닉층이 1)"
      formula="‖∂C/∂s_1‖ / ‖∂C/∂s_L‖"
      range={{ floor: -12, ceiling: 4 }}
      borders={{
        low: 1e-3,
        high: 1e3,
        lowText: '10⁻³',
        highText: '10³',
        words: ['사라짐', '남음', '폭발'],
      }}
      strip={{ name: '고른 망', range: { floor: -12, ceiling: 4 }, named: 0 }}
      depthMarks={[
        { share: 0.01, label: '1층' },
        { share: 0.99, label: '40' },
      ]}
      scaleMarks={[{ share: 0.02, label: '0.01' }]}
      lines={[
        { name: 'PyTorch', share: 0.44, label: 'PyTorch 0.14' },
        { name: 'LeCun · Xavier', share: 0.54, label: 'LeCun · Xavier 0.25' },
        { name: 'He', share: 0.59, label: 'He 0.35' },
      ]}
      deepest={40}
      isFocused
      onLook={() => undefined}
      onLookEnd={() => undefined}
    />
  ),
} satisfies Example
