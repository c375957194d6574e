import type { LabEnvironment } from '../Lab.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import type { ReadableStore } from '../../store/useLabStore.ts'
import type { RunningState } from './trainingUrgency.ts'

const QUIET_MILLISECONDS = 5000
const PARTS = 10

/**
 * Says where a run is while it goes on: once a tenth of the way is passed and nothing was said for
 * five seconds. Start, pause and end are said by the store. Returns a function that stops it.
 */
export function announceProgress<State extends RunningState>(
  store: ReadableStore<State>,
  environment: Pick<LabEnvironment, 'announce'>,
  sentence: (event: TrainingEvent) => string,
): () => void {
  let saidAt = 0
  let saidPart = 0
  let wasRunning = false
  return store.subscribe(({ status, event }) => {
    const isRunning = status === 'running'
    if (event === null || !isRunning) {
      wasRunning = isRunning
      return
    }
    const { snapshot, configuration } = event
    const part = Math.floor((snapshot.step * PARTS) / configuration.lastStep)
    const now = performance.now()
    if (!wasRunning || part < saidPart) {
      wasRunning = true
      saidAt = now
      saidPart = part
    } else if (part > saidPart && now - saidAt >= QUIET_MILLISECONDS) {
      saidAt = now
      saidPart = part
      environment.announce(sentence(event))
    }
  })
}
