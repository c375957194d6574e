import type { ReadableStore } from '../../store/useLabStore.ts'

export interface PacedViewOptions<State, View> {
  /** What is shown of a state; `previous` is what was shown before it, null at first. */
  readonly derive: (state: State, previous: View | null) => View
  /** Whether a new state is shown at once, within the interval, or not at all. */
  readonly urgency: (state: State, shown: State) => Urgency
  /** Milliseconds from one view to the next while states arrive faster. */
  readonly interval: number
}

export type Urgency = 'now' | 'soon' | 'skip'

/**
 * A store seen at most once an interval: figures and readouts of a running lab redraw less often
 * than its states arrive. The latest state is never lost. Without listeners (in Node, and before
 * hydration) it always shows the present state.
 */
export function createPacedView<State, View>(
  source: ReadableStore<State>,
  { derive, urgency, interval }: PacedViewOptions<State, View>,
): ReadableStore<View> {
  const listeners = new Set<(view: View) => void>()
  let shown: { readonly state: State; readonly view: View; readonly at: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopListening = (): void => {}

  function show(state: State): View {
    clearTimeout(timer)
    timer = undefined
    const view = derive(state, shown === null ? null : shown.view)
    shown = { state, view, at: performance.now() }
    for (const listener of [...listeners]) listener(view)
    return view
  }

  function consider(): void {
    const state = source.getState()
    if (shown === null) return void show(state)
    if (state === shown.state) return
    const hurry = urgency(state, shown.state)
    if (hurry === 'skip') return
    const wait = hurry === 'now' ? 0 : shown.at + interval - performance.now()
    if (wait <= 0) show(state)
    else timer ??= setTimeout(() => show(source.getState()), wait)
  }

  return {
    getState() {
      const state = source.getState()
      if (shown === null || (listeners.size === 0 && state !== shown.state)) return show(state)
      return shown.view
    },
    subscribe(listener) {
      if (listeners.size === 0) stopListening = source.subscribe(consider)
      // A listener given twice is two subscriptions: each ends on its own.
      const subscription = (view: View): void => listener(view)
      listeners.add(subscription)
      return () => {
        listeners.delete(subscription)
        if (listeners.size > 0) return
        stopListening()
        clearTimeout(timer)
        timer = undefined
      }
    },
  }
}
