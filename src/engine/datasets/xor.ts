import { defineDataset } from './defineDataset.ts'
import { drawPoints } from './drawPoints.ts'

/**
 * The four corners (±1, ±1), in turn; class 1 where the signs differ: exclusive or, the smallest
 * problem no single layer solves (Minsky and Papert, Perceptrons, 1969).
 */
export const xor = defineDataset({
  id: 'xor',
  label: 'XOR',
  description: '정사각형의 네 꼭짓점에서 대각선으로 마주 본 것끼리 같은 무리예요.',
  defaultSamples: 4,
  defaultNoise: 0,
  extent: 2,
  draw: (samples, noise, random) =>
    drawPoints(samples, noise, random, (index, _random, place) => {
      const corner = index % 4
      place[0] = corner % 2 === 0 ? -1 : 1
      place[1] = corner < 2 ? -1 : 1
      return place[0] === place[1] ? 0 : 1
    }),
})
