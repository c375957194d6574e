/** What was, what is and what was taken back; the newest of past and future last. */
export interface UndoHistory<State> {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
}

const MOST_STATES = 200

export function startHistory<State>(present: State): UndoHistory<State> {
  return { past: [], present, future: [] }
}

/** An edit: what had been taken back is gone. */
export function record<State>(history: UndoHistory<State>, next: State): UndoHistory<State> {
  const past = [...history.past, history.present].slice(-MOST_STATES)
  return { past, present: next, future: [] }
}

/** The same object where nothing is left to take back. */
export function undo<State>(history: UndoHistory<State>): UndoHistory<State> {
  const { past, present, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [...future, present] }
}

export function redo<State>(history: UndoHistory<State>): UndoHistory<State> {
  const { past, present, future } = history
  const after = future.at(-1)
  if (after === undefined) return history
  return { past: [...past, present], present: after, future: future.slice(0, -1) }
}
