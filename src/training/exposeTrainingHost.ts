import type { Kernel } from '../engine/kernels/Kernel.ts'
import type { Answer, Call, MessageLine, RemoteTrainingHost } from './protocol.ts'
import { serializeError } from './serializedError.ts'
import { realSurroundings } from './Surroundings.ts'
import type { TrainingEvent } from './TrainingSession.ts'
import { TrainingLoop } from './TrainingLoop.ts'
import { transferableBuffers } from './transferableBuffers.ts'

/**
 * Puts a training loop at the worker's end of a line. Snapshots are moved, not copied. Calls that
 * come before the kernel are carried out when it is there, in their order.
 */
export function exposeTrainingHost(line: MessageLine, kernel: Promise<Kernel>): void {
  const coming = kernel.then(hostOn)
  line.addEventListener('message', ({ data }) => void answer(data as Call))

  async function answer({ call, method, parameters }: Call): Promise<void> {
    const post = (result: Omit<Answer, 'call'>, buffers: ArrayBuffer[] = []): void =>
      line.postMessage({ call, ...result } satisfies Answer, buffers)
    try {
      const host = await coming
      const carryOut = host[method] as (...given: readonly unknown[]) => unknown
      const value = await carryOut(...parameters)
      const event = method === 'nextEvent' ? (value as TrainingEvent | null) : null
      post({ value }, event === null ? [] : transferableBuffers(event.snapshot))
    } catch (error) {
      post({ error: serializeError(error) })
    }
  }
}

function hostOn(kernel: Kernel): RemoteTrainingHost {
  const loop = new TrainingLoop(realSurroundings(), kernel)
  return {
    hello: () => true,
    configure: (configuration, step) => loop.configure(configuration, step),
    play: () => loop.play(),
    pause: () => loop.pause(),
    step: (count) => loop.step(count),
    seek: (step) => loop.seek(step),
    setSpeed: (stepsPerSecond) => loop.setSpeed(stepsPerSecond),
    nextEvent: () => loop.nextEvent(),
    dispose: () => loop.dispose(),
  }
}
