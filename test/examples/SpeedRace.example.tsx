import type { RaceColumn, RunEnd } from '../../src/figures/race/RaceData.ts'
import { speedRaceHeight } from '../../src/figures/race/raceLayout.ts'
import { SpeedRace } from '../../src/figures/race/SpeedRace.tsx'
import type { Example } from './Example.ts'

const MOST_STEPS = 500
const rates = [0.03, 0.1, 0.3, 1, 3, 10, 30]

/** A run of so many steps: beyond the limit it has not arrived, without a number it diverged. */
const run = (steps: number): RunEnd => {
  if (Number.isNaN(steps)) return { step: 0, end: 'diverged' }
  return steps > MOST_STEPS ? { step: MOST_STEPS, end: 'steps' } : { step: steps, end: 'arrived' }
}
const column = (
  activation: RaceColumn['activation'],
  best: number,
  medians: readonly number[],
): RaceColumn => ({
  activation,
  tuning: medians.map((steps) => [0.8, 1, 1.4].map((factor) => run(Math.round(steps * factor)))),
  tuningMedians: medians.map((steps) => (steps <= MOST_STEPS ? steps : Infinity)),
  best,
  runs: Array.from({ length: 20 }, (_, network) =>
    run(Math.round((medians[best] ?? NaN) * (0.7 + 0.6 * Math.abs(Math.sin(2.3 * network))))),
  ),
  median: medians[best] ?? NaN,
})

const columns = [
  column('sigmoid', 4, [9000, 5000, 2000, 640, 420, 900, NaN]),
  column('tanh', 3, [900, 310, 104, 41, 90, 700, NaN]),
  column('relu', 3, [480, 150, 48, 20, 60, NaN, NaN]),
  column('leakyRelu', 3, [470, 148, 46, 19, 52, NaN, NaN]),
]
const ratios = [0.5, 0.91, 1, 1.2, 1.4, 1.5, 1.6, 1.8, 1.9, 2, 2.1, 2.1, 2.2, 2.4, 2.6, 2.8, 3.1, 4]

export default {
  name: 'SpeedRace: arrived, not arrived, diverged; one seed without a ratio',
  heights: {
    compact: speedRaceHeight('compact'),
    medium: speedRaceHeight('medium'),
    wide: speedRaceHeight('wide'),
  },
  render: (frame) => (
    <SpeedRace
      frame={frame}
      label="ReLU가 tanh보다 2배 빨랐어요."
      mostSteps={MOST_STEPS}
      rates={rates}
      columns={columns}
      counts={['17/20', '20/20', '20/20', '20/20']}
      ratios={{ ratios: [...ratios, Infinity, null], median: 1.95, range: [0.91, 3.1] }}
      predicted={6}
    />
  ),
} satisfies Example
