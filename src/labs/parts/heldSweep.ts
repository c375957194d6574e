import type { Sweep } from '../../training/sweep/Sweep.ts'
import type { LabEnvironment } from '../Lab.ts'

/** The sweep of a lab instance. */
export interface HeldSweep {
  /** Makes it when it is first needed. A failed attempt is not kept: the next call tries again. */
  get(): Promise<Sweep>
  /** Stops what it runs, if there is one. */
  cancel(): void
  dispose(): void
}

export function heldSweep({ createSweep }: Pick<LabEnvironment, 'createSweep'>): HeldSweep {
  let sweep: Promise<Sweep> | null = null
  const withSweep = (use: (made: Sweep) => void): void => {
    // Whoever asked for a sweep that could not be made has been told.
    sweep?.then(use, () => undefined)
  }
  return {
    get() {
      sweep ??= createSweep().catch((error: unknown) => {
        sweep = null
        throw error
      })
      return sweep
    },
    cancel() {
      withSweep((made) => made.cancel())
    },
    dispose() {
      withSweep((made) => made.dispose())
    },
  }
}
