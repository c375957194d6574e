import type { MessageLine } from '../../src/training/protocol.ts'

/** A worker's surface over a MessageChannel; `answer` is what listens at the other end. */
export interface ChannelWorker {
  readonly worker: Worker
  /** What happens when the script cannot be loaded or throws. */
  breakDown(message: string): void
  /** Dies without a word. */
  die(): void
  readonly isTerminated: () => boolean
}

export function createChannelWorker(answer: (line: MessageLine) => void): ChannelWorker {
  const { port1, port2 } = new MessageChannel()
  const errors = new EventTarget()
  let isTerminated = false
  answer(port2)
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
