import { boundedNormal } from './boundedNormal.ts'
import { defineDataset } from './defineDataset.ts'
import { drawPoints } from './drawPoints.ts'

const EXTENT = 4

/**
 * Standard normal points (a coordinate beyond ±4, one in 16 000, is drawn again); class 1 where
 * x₁x₂ > 0. Noise moves a point after it got its class.
 */
export const quadrants = defineDataset({
  id: 'quadrants',
  label: '사분면',
  description: '두 좌표의 부호가 같으면 1, 다르면 0인 점이 원점 둘레에 흩어져 있어요.',
  defaultSamples: 256,
  defaultNoise: 0,
  extent: EXTENT,
  draw: (samples, noise, random) =>
    drawPoints(samples, noise, random, (_index, generator, place) => {
      const first = boundedNormal(generator, EXTENT)
      const second = boundedNormal(generator, EXTENT)
      place[0] = first
      place[1] = second
      return first * second > 0 ? 1 : 0
    }),
})
