import type { Surroundings } from './Surroundings.ts'

/** Timers take no longer wait than this. */
const LONGEST_TIMER = 2_147_483_647

/** Asks the surroundings for turns: at most one waits, and the soonest asked for is the one. */
export class TurnRequests {
  readonly #surroundings: Surroundings
  readonly #turn: () => void
  #isAsked = false
  #timer: { readonly due: number; cancel(): void } | null = null
  #isDisposed = false

  constructor(surroundings: Surroundings, turn: () => void) {
    this.#surroundings = surroundings
    this.#turn = turn
  }

  /** A turn as soon as whatever waits has been done. */
  ask(): void {
    this.#cancelTimer()
    if (this.#isAsked || this.#isDisposed) return
    this.#isAsked = true
    this.#surroundings.soon(() => {
      this.#isAsked = false
      if (!this.#isDisposed) this.#turn()
    })
  }

  /** A turn after this time, or before it if one is asked for sooner. */
  askIn(milliseconds: number): void {
    const due = this.#surroundings.now() + milliseconds
    if (this.#isAsked || (this.#timer !== null && this.#timer.due <= due)) return
    this.#cancelTimer()
    const wait = Math.min(milliseconds, LONGEST_TIMER)
    const cancel = this.#surroundings.later(() => {
      this.#timer = null
      this.ask()
    }, wait)
    this.#timer = { due, cancel }
  }

  dispose(): void {
    this.#isDisposed = true
    this.#cancelTimer()
  }

  #cancelTimer(): void {
    this.#timer?.cancel()
    this.#timer = null
  }
}
