import type { TrainingSnapshot } from './TrainingSnapshot.ts'

/** Every buffer of a snapshot, each once; moving them leaves the sender without the snapshot. */
export function transferableBuffers(snapshot: TrainingSnapshot): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  for (const { layers, history, field, units, test, parameters } of snapshot.runs) {
    const parts = [layers, history, field ?? {}, units ?? {}, test ?? {}, { parameters }]
    for (const array of parts.flatMap((part): unknown[] => Object.values(part))) {
      if (ArrayBuffer.isView(array) && array.buffer instanceof ArrayBuffer) {
        buffers.add(array.buffer)
      }
    }
  }
  return [...buffers]
}
