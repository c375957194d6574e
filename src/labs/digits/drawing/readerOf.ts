import type { TrainingEvent } from '../../../training/TrainingSession.ts'
import type { Reader } from './readDrawing.ts'

/** The network that reads, of two the one with ReLU; null where its parameters are not shown. */
export function readerOf(event: TrainingEvent | null): Reader | null {
  const run = event?.configuration.runs.at(-1)
  const parameters = event?.snapshot.runs.at(-1)?.parameters
  return run === undefined || parameters === undefined ? null : { run, parameters }
}
