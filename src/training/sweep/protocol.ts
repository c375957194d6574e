import type { SerializedError } from '../serializedError.ts'
import type { SweepJob, SweepResult } from './SweepJob.ts'

/** From the page to a worker. */
export interface SweepOrder {
  readonly order: number
  readonly jobs: readonly SweepJob[]
}

/** From a worker to the page: results in the order of the jobs, or why there are none. */
export type SweepAnswer =
  | { readonly order: number; readonly results: readonly SweepResult[] }
  | { readonly order: number; readonly error: SerializedError }
