import type { RandomGenerator } from '../random.ts'

/** A labelled point set of the plane: two inputs, one target (class 0 or 1). */
export interface Dataset {
  /** Whole-word identifier, also the spelling in links: `moons`, `quadrants`, … */
  readonly id: string
  readonly label: string
  /** One Korean sentence that says what the points look like (used in descriptions). */
  readonly description: string
  readonly defaultSamples: number
  /** Standard deviation of the displacement of a point from its noiseless place. */
  readonly defaultNoise: number
  /**
   * Every coordinate lies in [−extent, extent) for noise up to the default; figures use it as the
   * field's extent.
   */
  readonly extent: number
  /** Whichever the noise, the same generator state draws the same noiseless points. */
  draw(samples: number, noise: number, random: RandomGenerator): LabelledPoints
}

export interface LabelledPoints {
  readonly samples: number
  readonly inputs: number
  readonly outputs: number
  /** [samples × inputs], row-major */
  readonly points: Float64Array
  /** [samples × outputs], row-major */
  readonly targets: Float64Array
}

export function defineDataset<const Definition extends Dataset>(
  definition: Definition,
): Definition {
  return definition
}
