import { UncomputableError } from '../engine/UncomputableError.ts'

/** An error on its way out of a worker: messages do not keep an error's own name. */
export interface SerializedError {
  readonly name: string
  readonly message: string
}

/** What is left of anything that was thrown. */
export function serializeError(thrown: unknown): SerializedError {
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown))
  return { name, message }
}

/** An UncomputableError is one again: its sentence is for the reader. */
export function deserializeError({ name, message }: SerializedError): Error {
  return name === 'UncomputableError'
    ? new UncomputableError(message)
    : Object.assign(new Error(message), { name })
}
