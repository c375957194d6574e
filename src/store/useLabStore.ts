import { useCallback, useSyncExternalStore } from 'react'

export interface ReadableStore<State> {
  getState(): State
  subscribe(listener: (state: State) => void): () => void
}

/**
 * A selected part of a lab's state, kept up to date. The selector must give the same object for the
 * same state (pick, do not build). The server renders the present state and the page hydrates from
 * the same one, so the markup matches.
 */
export function useLabStore<State, Selected>(
  store: ReadableStore<State>,
  selector: (state: State) => Selected,
): Selected {
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store])
  const selected = (): Selected => selector(store.getState())
  return useSyncExternalStore(subscribe, selected, selected)
}
