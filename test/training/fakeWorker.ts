import { typescriptKernel } from '../../src/engine/kernels/typescript/typescriptKernel.ts'
import { exposeTrainingHost } from '../../src/training/exposeTrainingHost.ts'

/** A worker's surface over a MessageChannel; the code of the real worker answers at the other end. */
export interface FakeWorker {
  readonly worker: Worker
  /** What happens when the script cannot be loaded or throws. */
  breakDown(message: string): void
  /** Dies without a word. */
  die(): void
  readonly isTerminated: () => boolean
}

export function createFakeWorker({ isMute = false } = {}): FakeWorker {
  const { port1, port2 } = new MessageChannel()
  const errors = new EventTarget()
  let isTerminated = false
  if (!isMute) exposeTrainingHost(port2, Promise.resolve(typescriptKernel))
  port1.start()
  port2.start()
  const close = (): void => {
    port1.close()
    port2.close()
  }
  const targetOf = (type: string): EventTarget =>
    type === 'message' || type === 'messageerror' ? port1 : errors
  const worker = {
    postMessage: (message: unknown, transfer: Transferable[] = []) =>
      port1.postMessage(message, transfer as unknown as ArrayBuffer[]),
    addEventListener: (type: string, listener: EventListener) =>
      targetOf(type).addEventListener(type, listener),
    removeEventListener: (type: string, listener: EventListener) =>
      targetOf(type).removeEventListener(type, listener),
    terminate() {
      isTerminated = true
      close()
    },
  }
  return {
    worker: worker as unknown as Worker,
    breakDown: (message) => errors.dispatchEvent(Object.assign(new Event('error'), { message })),
    die: close,
    isTerminated: () => isTerminated,
  }
}
