/**
 * A network this laboratory cannot compute, whatever it runs on. The message is a Korean sentence:
 * what, why, what works.
 */
export class UncomputableError extends Error {
  override readonly name = 'UncomputableError'
}
