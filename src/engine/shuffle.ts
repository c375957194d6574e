import type { RandomGenerator } from './random.ts'

/** Fisher–Yates in place, from the last place to the second: every order is equally likely. */
export function shuffle(values: Int32Array, random: RandomGenerator): void {
  for (let last = values.length - 1; last > 0; last--) {
    const chosen = random.nextBelow(last + 1)
    const held = values[last]!
    values[last] = values[chosen]!
    values[chosen] = held
  }
}
