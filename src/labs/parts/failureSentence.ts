import { UncomputableError } from '../../engine/UncomputableError.ts'

/**
 * What a reader is told of a computation that failed: the engine's own sentence where the settings
 * cannot be computed, else `otherwise`. What a browser threw is for the console.
 */
export function failureSentence(error: unknown, otherwise: string): string {
  if (error instanceof UncomputableError) return error.message
  console.error(error)
  return otherwise
}
