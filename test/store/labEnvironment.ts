import type { LabEnvironment } from '../../src/labs/Lab.ts'
import { InlineTrainingSession } from '../../src/training/InlineTrainingSession.ts'
import { inlineSweep } from '../../src/training/sweep/inlineSweep.ts'

/** What a page gives a lab, with everything it was told written down. */
export interface RecordedEnvironment extends LabEnvironment {
  readonly fragments: readonly string[]
  readonly announcements: readonly string[]
}

export function recordedEnvironment(
  createTrainingSession: LabEnvironment['createTrainingSession'] = () =>
    new InlineTrainingSession(),
): RecordedEnvironment {
  const fragments: string[] = []
  const announcements: string[] = []
  return {
    fragments,
    announcements,
    createTrainingSession,
    createSweep: () => Promise.resolve(inlineSweep()),
    writeFragment: (fragment) => void fragments.push(fragment),
    addressOf: (fragment) => `https://example.org/lesson${fragment}`,
    announce: (sentence) => void announcements.push(sentence),
    saveFile: () => {},
    copyText: () => Promise.resolve(),
    pictureFonts: () => Promise.resolve(''),
  }
}
