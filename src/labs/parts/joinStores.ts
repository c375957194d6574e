import type { ReadableStore } from '../../store/useLabStore.ts'

/** Two stores read as one: the same pair for the same two states. */
export function joinStores<First, Second>(
  first: ReadableStore<First>,
  second: ReadableStore<Second>,
): ReadableStore<readonly [First, Second]> {
  let pair: readonly [First, Second] | null = null
  function getState(): readonly [First, Second] {
    const left = first.getState()
    const right = second.getState()
    if (pair === null || pair[0] !== left || pair[1] !== right) pair = [left, right]
    return pair
  }
  return {
    getState,
    subscribe(listener) {
      const tell = (): void => listener(getState())
      const stops = [first.subscribe(tell), second.subscribe(tell)]
      return () => stops.forEach((stop) => stop())
    },
  }
}
