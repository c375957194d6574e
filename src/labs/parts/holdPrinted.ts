import type { TrainingEvent } from '../../training/TrainingSession.ts'
import { READOUT_INTERVAL } from './createTrainingViews.ts'

/** Numbers as they stand printed, since `at`. */
export interface Held<Printed> {
  readonly at: number
  readonly printed: Printed
}

interface OfOneState {
  readonly event: TrainingEvent
  readonly settings: unknown
}

/**
 * Numbers of a running picture change too fast to be read: they are held as long as a readout is,
 * while the marks go on. A run at rest prints what it is; so does another run or setting.
 */
export function holdPrinted<Printed extends OfOneState>(
  previous: Held<Printed> | null,
  present: Printed,
  now: number,
): Held<Printed> {
  const isHeld =
    previous !== null &&
    present.event.status === 'running' &&
    previous.printed.settings === present.settings &&
    now - previous.at < READOUT_INTERVAL &&
    isSameRun(previous.printed.event, present.event)
  return isHeld ? previous : { at: now, printed: present }
}

function isSameRun(left: TrainingEvent, right: TrainingEvent): boolean {
  return JSON.stringify(left.configuration) === JSON.stringify(right.configuration)
}
