/** A run that is further behind its speed than this forgets the debt instead of rushing. */
const FORGIVEN_MILLISECONDS = 250

/** Which step playing should have reached at a time: the speed decides when, never how large. */
export class Pace {
  /** Playing reaches `anchorStep + n` n steps' time after `anchorTime`. */
  #anchorTime = 0
  #anchorStep = 0
  /** Steps a second; 0 stands still, Infinity waits for nothing. */
  #speed = Infinity

  setSpeed(stepsPerSecond: number): void {
    this.#speed = Math.max(stepsPerSecond, 0)
  }

  /** Counts from this step and time on. */
  anchor(step: number, now: number): void {
    this.#anchorStep = step
    this.#anchorTime = now
  }

  /** The step due now, with its fraction; the first is due at once. A large debt is forgotten. */
  dueStep(step: number, now: number): number {
    const forgiven = 1 + (FORGIVEN_MILLISECONDS * this.#speed) / 1000
    if (this.#due(now) - step > forgiven) this.anchor(step, now)
    return this.#due(now)
  }

  /** Milliseconds until the next whole step after this due one; null where none follows. */
  waitAfter(due: number): number | null {
    return this.#speed > 0 ? ((Math.floor(due) + 1 - due) * 1000) / this.#speed : null
  }

  #due(now: number): number {
    if (this.#speed === Infinity) return Infinity
    return this.#anchorStep + 1 + ((now - this.#anchorTime) * this.#speed) / 1000
  }
}
