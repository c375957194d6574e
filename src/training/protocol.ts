import type { SerializedError } from './serializedError.ts'
import type { TrainingHost } from './TrainingHost.ts'

/** What a worker answers to: the host, and a sign of life. */
export interface RemoteTrainingHost extends TrainingHost {
  hello(): true
}

export type RemoteMethod = keyof RemoteTrainingHost

/** From the page to the worker. */
export interface Call {
  /** Counts the calls: the answer names the one it belongs to. */
  readonly call: number
  readonly method: RemoteMethod
  readonly parameters: readonly unknown[]
}

/** From the worker to the page, one for each call, in any order. */
export interface Answer {
  readonly call: number
  readonly value?: unknown
  /** Present where the call threw. */
  readonly error?: SerializedError
}

/** The part of a worker, of its scope or of a message port that carries messages. */
export interface MessageLine {
  postMessage(message: unknown, transfer: Transferable[]): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}
