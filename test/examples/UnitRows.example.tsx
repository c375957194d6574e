import { UnitRows } from '../../src/figures/units/UnitRows.tsx'
import { unitRowsHeight } from '../../src/figures/units/unitRowsLayout.ts'
import type { Example } from './Example.ts'

const LAYERS = 3
const UNITS = 16
const SAMPLES = 60
const TRAINING = 200

/** The last layer is dead, the one below in part; the first one answers half of the samples. */
const isDead = (layer: number, unit: number): boolean =>
  layer === 2 || (layer === 1 && unit % 3 === 0)

const off = Array.from({ length: LAYERS * UNITS * SAMPLES }, (_, index) => {
  const sample = index % SAMPLES
  const unit = Math.floor(index / SAMPLES) % UNITS
  const layer = Math.floor(index / SAMPLES / UNITS)
  return isDead(layer, unit) || Math.sin(sample * 0.7 + unit * 1.3 + layer) < 0 ? 1 : 0
})
const offSamples = Array.from({ length: LAYERS * UNITS }, (_, index) =>
  isDead(Math.floor(index / UNITS), index % UNITS) ? TRAINING : 101,
)
const steps = Array.from({ length: 51 }, (_, record) => 2 * record)
const deadUnits = steps.flatMap((step) => [0, Math.min(6, step / 10), Math.min(16, step / 4), 0])

export default {
  name: 'UnitRows: a layer that died on the way',
  heights: {
    compact: unitRowsHeight('compact', LAYERS, UNITS),
    medium: unitRowsHeight('medium', LAYERS, UNITS),
    wide: unitRowsHeight('wide', LAYERS, UNITS),
  },
  render: (frame) => (
    <UnitRows
      frame={frame}
      label="3층의 뉴런 16개가 모두 죽었어요."
      activation="relu"
      matrix={{
        layers: LAYERS,
        units: UNITS,
        classes: Array.from({ length: SAMPLES }, (_, sample) => (sample < SAMPLES / 2 ? 0 : 1)),
        off,
        offSamples,
        trainingSamples: TRAINING,
      }}
      history={{ steps, deadUnits, series: LAYERS + 1 }}
      deadUnits={[0, 6, 16, 0]}
      step={100}
      lastStep={300}
      readout={{ step: 100, deadUnits: [0, 6, 16, 0], offShare: [0.5, 0.7, 1, 0] }}
    />
  ),
} satisfies Example
