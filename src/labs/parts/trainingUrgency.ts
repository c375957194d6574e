import type { LabStatus } from '../Lab.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import type { Urgency } from './pacedView.ts'
import { prefersReducedMotion } from './prefersReducedMotion.ts'

/** With reduced motion a running picture jumps from one multiple of this to the next. */
const STRIDE = 20

export interface RunningState {
  readonly settings: unknown
  readonly status: LabStatus
  readonly event: TrainingEvent | null
}

/** A run is watched at the pace of the view; whatever a reader does is seen at once. */
export function trainingUrgency(state: RunningState, shown: RunningState): Urgency {
  const isRunning = state.status === 'running' && shown.status === 'running'
  if (!isRunning || state.settings !== shown.settings) return 'now'
  if (state.event === shown.event) return 'skip'
  if (!prefersReducedMotion()) return 'soon'
  return strideOf(state.event) === strideOf(shown.event) ? 'skip' : 'soon'
}

function strideOf(event: TrainingEvent | null): number {
  return Math.floor((event?.snapshot.step ?? 0) / STRIDE)
}
