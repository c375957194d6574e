/**
 * States to return to. Keeps at most `capacity` of them: when the room is used up, every second one
 * goes and the spacing doubles, so that the way back from any step stays a fraction of the way from
 * the start.
 */
export class Keyframes<State> {
  readonly #capacity: number
  readonly #states = new Map<number, State>()
  #spacing: number

  /** `capacity` ≥ 1; the state of step 0 is always kept. */
  constructor(capacity: number, firstSpacing: number) {
    this.#capacity = capacity
    this.#spacing = firstSpacing
  }

  /** Steps between kept states, as it is now. */
  get spacing(): number {
    return this.#spacing
  }

  get steps(): readonly number[] {
    return [...this.#states.keys()].sort((left, right) => left - right)
  }

  /** Asks for the state only where it is kept. */
  offer(step: number, state: () => State): void {
    if (step % this.#spacing !== 0 || this.#states.has(step)) return
    while (this.#states.size >= this.#capacity && step > 0) {
      if (this.#capacity === 1) return
      this.#spacing *= 2
      for (const kept of this.steps) if (kept % this.#spacing !== 0) this.#states.delete(kept)
      if (step % this.#spacing !== 0) return
    }
    this.#states.set(step, state())
  }

  /** The latest kept state that is not after `step`. */
  before(step: number): { readonly step: number; readonly state: State } | null {
    let latest: number | null = null
    for (const kept of this.#states.keys()) {
      if (kept <= step && (latest === null || kept > latest)) latest = kept
    }
    if (latest === null) return null
    return { step: latest, state: this.#states.get(latest) as State }
  }
}
