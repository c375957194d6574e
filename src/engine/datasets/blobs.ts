import { defineDataset } from './defineDataset.ts'
import { drawPoints } from './drawPoints.ts'

const CENTRE = 0.9

/** Two round Gaussian clouds around (−0.9, −0.9) and (0.9, 0.9); the noise is their deviation. */
export const blobs = defineDataset({
  id: 'blobs',
  label: '두 무리',
  description: '둥근 점 무리 두 개가 대각선으로 마주 보고 있어요.',
  defaultSamples: 200,
  defaultNoise: 0.5,
  extent: 2.5,
  draw: (samples, noise, random) =>
    drawPoints(samples, noise, random, (index, _random, place) => {
      const target = index % 2
      place.fill(target === 1 ? CENTRE : -CENTRE)
      return target
    }),
})
