import type { TrainingSnapshot } from './TrainingSnapshot.ts'

/** Every buffer of a snapshot, each once; moving them leaves the sender without the snapshot. */
export function transferableBuffers(snapshot: TrainingSnapshot): ArrayBufferLike[] {
  const buffers = new Set<ArrayBufferLike>()
  for (const run of snapshot.runs) {
    const arrays = [...Object.values(run.layers), ...Object.values(run.history)]
    if (run.field !== null) arrays.push(run.field.probabilities)
    for (const array of arrays) buffers.add((array as Float64Array).buffer)
  }
  return [...buffers]
}
