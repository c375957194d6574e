import type { LabEnvironment } from '../labs/Lab.ts'
import { InlineTrainingSession } from '../training/InlineTrainingSession.ts'
import { inlineSweep } from '../training/sweep/inlineSweep.ts'

/** What a lab gets while its first state is drawn in Node: numbers, and nobody to talk to. */
export const serverEnvironment: LabEnvironment = {
  createTrainingSession: () => new InlineTrainingSession(),
  createSweep: () => Promise.resolve(inlineSweep()),
  writeFragment: () => undefined,
  addressOf: (fragment) => fragment,
  announce: () => undefined,
  saveFile: () => undefined,
  copyText: () => Promise.resolve(),
  pictureFonts: () => Promise.resolve(''),
}
