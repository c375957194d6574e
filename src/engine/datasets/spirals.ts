import { sineOfTurns } from '../math/sineOfTurns.ts'
import { defineDataset } from './defineDataset.ts'
import { drawPoints } from './drawPoints.ts'

const TURNS = 1.5
const SMALLEST_RADIUS = 0.15
const LARGEST_RADIUS = 2.4

/**
 * Two arms of an Archimedean spiral (radius grows with the angle) of 1½ turns, half a turn apart;
 * place along the arm uniform. Each coordinate has a variance near 1. Classes alternate.
 * After Lang and Witbrock, Connectionist Models Summer School, 1988.
 */
export const spirals = defineDataset({
  id: 'spirals',
  label: '두 나선',
  description: '나선 두 개가 서로를 감고 있어요.',
  defaultSamples: 200,
  defaultNoise: 0.05,
  extent: 2.75,
  draw: (samples, noise, random) =>
    drawPoints(samples, noise, random, (index, generator, place) => {
      const target = index % 2
      const along = generator.nextUniform()
      const radius = SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * along
      const turns = TURNS * along + 0.5 * target
      place[0] = radius * sineOfTurns(turns + 0.25)
      place[1] = radius * sineOfTurns(turns)
      return target
    }),
})
