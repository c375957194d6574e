import { typescriptKernel } from '../../src/engine/kernels/typescript/typescriptKernel.ts'
import { exposeTrainingHost } from '../../src/training/exposeTrainingHost.ts'
import { createChannelWorker, type ChannelWorker } from './channelWorker.ts'

/** A worker's surface; the code of the real training worker answers behind it, unless it is mute. */
export function createFakeWorker({ isMute = false } = {}): ChannelWorker {
  return createChannelWorker((line) => {
    if (!isMute) exposeTrainingHost(line, Promise.resolve(typescriptKernel))
  })
}
