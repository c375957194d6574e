import { expose, transfer } from 'comlink'
import type { Endpoint } from 'comlink'
import { realSurroundings } from './Surroundings.ts'
import type { TrainingHost } from './TrainingHost.ts'
import { TrainingLoop } from './TrainingLoop.ts'
import { transferableBuffers } from './transferableBuffers.ts'

/** What a worker answers to: the host, and a sign that it has started. */
export interface RemoteTrainingHost extends TrainingHost {
  hello(): true
}

/** Puts a training loop at the worker's end of a channel. Snapshots are moved, not copied. */
export function exposeTrainingHost(endpoint: Endpoint): void {
  const loop = new TrainingLoop(realSurroundings())
  const host: RemoteTrainingHost = {
    hello: () => true,
    configure: (configuration, step) => loop.configure(configuration, step),
    play: () => loop.play(),
    pause: () => loop.pause(),
    step: (count) => loop.step(count),
    seek: (step) => loop.seek(step),
    setSpeed: (stepsPerSecond) => loop.setSpeed(stepsPerSecond),
    dispose: () => loop.dispose(),
    async nextEvent() {
      const event = await loop.nextEvent()
      return event === null ? null : transfer(event, transferableBuffers(event.snapshot))
    },
  }
  expose(host, endpoint)
}
