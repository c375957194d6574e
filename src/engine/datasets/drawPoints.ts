import type { RandomGenerator } from '../random.ts'
import { boundedNormal } from './boundedNormal.ts'
import type { LabelledPoints } from './defineDataset.ts'

/** Writes the noiseless place of point `index` into `place` and returns its class, 0 or 1. */
export type PlacePoint = (index: number, random: RandomGenerator, place: Float64Array) => number

/** Noise is cut off here (in standard deviations), so that points stay in the promised extent. */
const NOISE_BOUND = 3

/**
 * Draws `samples` points one after the other: first the point's own draws, then two normals for the
 * noise, which are drawn even where the noise is 0.
 */
export function drawPoints(
  samples: number,
  noise: number,
  random: RandomGenerator,
  placePoint: PlacePoint,
): LabelledPoints {
  const points = new Float64Array(2 * samples)
  const targets = new Float64Array(samples)
  const place = new Float64Array(2)
  for (let index = 0; index < samples; index++) {
    targets[index] = placePoint(index, random, place)
    points[2 * index] = place[0]! + noise * boundedNormal(random, NOISE_BOUND)
    points[2 * index + 1] = place[1]! + noise * boundedNormal(random, NOISE_BOUND)
  }
  return { samples, inputs: 2, outputs: 1, points, targets }
}
