import { activations } from '../../src/engine/activations/index.ts'
import { TwinNetworks } from '../../src/figures/TwinNetworks.tsx'
import { twinNetworksHeight } from '../../src/figures/twinNetworksLayout.ts'
import type { Example } from './Example.ts'

const LAYERS = 9
const EXTENT = 2
const RESOLUTION = 24
const SAMPLES = 60

/** Two bows, one above the other. */
const classes = Array.from({ length: SAMPLES }, (_, sample) => sample % 2)
const coordinates = classes.flatMap((label, sample) => {
  const turn = (sample / SAMPLES) * Math.PI
  const side = label === 1 ? -1 : 1
  return [side * (Math.cos(turn) - 0.5) * 1.15, side * (Math.sin(turn) - 0.25) * 1.15]
})
const cells = Array.from({ length: RESOLUTION ** 2 }, (_, index) => {
  const place = (cell: number): number => ((2 * cell + 1) / RESOLUTION - 1) * EXTENT
  const x = place(index % RESOLUTION)
  const y = place(Math.floor(index / RESOLUTION))
  return 1 / (1 + Math.exp(6 * (y - 0.7 * Math.sin(1.6 * x + 0.4))))
})
const records = Array.from({ length: 80 }, (_, record) => record)

export default {
  name: 'TwinNetworks: one learns, one does not',
  heights: {
    compact: twinNetworksHeight('compact', LAYERS),
    medium: twinNetworksHeight('medium', LAYERS),
    wide: twinNetworksHeight('wide', LAYERS),
  },
  render: (frame) => (
    <TwinNetworks
      frame={frame}
      label="sigmoid 망의 1층에는 오차 신호가 거의 닿지 않고, ReLU 망에는 끝까지 닿아요."
      left={{
        activation: activations.sigmoid,
        accuracy: 0.5,
        loss: 0.6932,
        lossHistory: records.map((record) => 0.6932 + 0.02 / (1 + record)),
        field: {
          resolution: RESOLUTION,
          extent: EXTENT,
          probabilities: cells.map(() => 0.4701),
        },
        values: Array.from({ length: LAYERS }, (_, layer) => 0.035 * 0.34 ** (LAYERS - 1 - layer)),
      }}
      right={{
        activation: activations.relu,
        accuracy: 0.94,
        loss: 0.141,
        lossHistory: records.map((record) => 0.141 + 0.55 * 0.93 ** record),
        field: { resolution: RESOLUTION, extent: EXTENT, probabilities: cells },
        values: Array.from({ length: LAYERS }, (_, layer) => 0.01 * 0.95 ** (LAYERS - 1 - layer)),
      }}
      points={{ coordinates, classes }}
      extent={EXTENT}
      range={{ floor: -6, ceiling: -1 }}
      heading="층마다 도착한 오차 신호의 크기"
      ratioNote={frame.size === 'compact' ? '출력에 견준 1층' : '출력층에 견준 1층의 오차 신호'}
      lossCeiling={0.8}
      lossBaseline={{ value: Math.LN2, label: '동전 던지기 0.693' }}
    />
  ),
} satisfies Example
