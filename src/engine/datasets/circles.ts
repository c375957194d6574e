import { sineOfTurns } from '../math/sineOfTurns.ts'
import { defineDataset } from './defineDataset.ts'
import { drawPoints } from './drawPoints.ts'

/** Radii 0.4 : 1, scaled so that each coordinate has a variance near 1. */
const INNER_RADIUS = 0.72
const OUTER_RADIUS = 1.8

/** Two circles around the origin, angles uniform; class 1 is the inner one. Classes alternate. */
export const circles = defineDataset({
  id: 'circles',
  label: '두 원',
  description: '작은 원을 큰 원이 둘러싸고 있어요.',
  defaultSamples: 200,
  defaultNoise: 0.18,
  extent: 2.5,
  draw: (samples, noise, random) =>
    drawPoints(samples, noise, random, (index, generator, place) => {
      const target = index % 2
      const radius = target === 1 ? INNER_RADIUS : OUTER_RADIUS
      const turns = generator.nextUniform()
      place[0] = radius * sineOfTurns(turns + 0.25)
      place[1] = radius * sineOfTurns(turns)
      return target
    }),
})
