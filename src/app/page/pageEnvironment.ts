import type { LabEnvironment } from '../../labs/Lab.ts'
import { createTrainingSession } from '../../training/createTrainingSession.ts'
import { copyText } from './copyText.ts'
import { saveFile } from './saveFile.ts'

export interface PageServices {
  readonly announce: (sentence: string) => void
  /** Told when a lab writes its state into the address. */
  readonly onFragment: (fragment: string) => void
}

/** What a page gives each of its labs. The only place that knows the address of the worker. */
export function pageEnvironment({ announce, onFragment }: PageServices): LabEnvironment {
  return {
    createTrainingSession: () =>
      createTrainingSession({
        createWorker: () =>
          new Worker(new URL('../../training/training.worker.ts', import.meta.url), {
            type: 'module',
          }),
      }),
    // Few labs sweep, and those when asked.
    async createSweep() {
      const { createSweep } = await import('../../training/sweep/createSweep.ts')
      return createSweep({
        createWorker: () =>
          new Worker(new URL('../../training/sweep/sweep.worker.ts', import.meta.url), {
            type: 'module',
          }),
        cores: navigator.hardwareConcurrency,
      })
    },
    writeFragment(fragment) {
      try {
        // The reader did not go anywhere: the entry in the history stays one.
        history.replaceState(history.state, '', fragment)
      } catch {
        // Browsers refuse when asked too often; the next interaction writes again.
      }
      onFragment(fragment)
    },
    addressOf: (fragment) => new URL(fragment, location.href).href,
    announce,
    saveFile,
    copyText,
    // Needed by a picture that leaves the page only.
    async pictureFonts() {
      const { pictureFonts } = await import('./pictureFonts.ts')
      return pictureFonts()
    },
  }
}
