import { sineOfTurns } from '../math/sineOfTurns.ts'
import { defineDataset } from './defineDataset.ts'
import { drawPoints } from './drawPoints.ts'

/** Gives the first coordinate a variance near 1. */
const SCALE = 1.15

/**
 * Two interleaving half circles of radius 1, angles uniform, then centred at the origin and scaled:
 * class 0 is (cos θ, sin θ), class 1 (1 − cos θ, ½ − sin θ), 0 ≤ θ < π. Classes alternate.
 */
export const moons = defineDataset({
  id: 'moons',
  label: '두 초승달',
  description: '초승달 두 개가 서로 엇갈려 물려 있어요.',
  defaultSamples: 200,
  defaultNoise: 0.12,
  extent: 2.25,
  draw: (samples, noise, random) =>
    drawPoints(samples, noise, random, (index, generator, place) => {
      const target = index % 2
      const turns = generator.nextUniform() / 2
      const cosine = sineOfTurns(turns + 0.25)
      const sine = sineOfTurns(turns)
      place[0] = SCALE * ((target === 1 ? 1 - cosine : cosine) - 0.5)
      place[1] = SCALE * ((target === 1 ? 0.5 - sine : sine) - 0.25)
      return target
    }),
})
