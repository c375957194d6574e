/**
 * Number of units that are off for each of `samples` samples, from the counts of `addOffSamples`:
 * dead for this set, because no sample of it sends an error signal into their weights. Meaningful
 * where the counts are those of the whole training set.
 */
export function deadUnits(offSamples: Int32Array, samples: number): number {
  let dead = 0
  for (const count of offSamples) if (count === samples) dead++
  return dead
}
