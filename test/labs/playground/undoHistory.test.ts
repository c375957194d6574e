import fc from 'fast-check'
import { expect, it } from 'vitest'
import { record, redo, startHistory, undo } from '../../../src/labs/playground/undoHistory.ts'
import type { UndoHistory } from '../../../src/labs/playground/undoHistory.ts'
import '../../randomCases.ts'

type Change = number | 'undo' | 'redo'

const changes = fc.array(
  fc.oneof(fc.integer(), fc.constant('undo' as const), fc.constant('redo' as const)),
  { maxLength: 60 },
)

function after(history: UndoHistory<number>, given: readonly Change[]): UndoHistory<number> {
  return given.reduce<UndoHistory<number>>(
    (state, change) =>
      change === 'undo' ? undo(state) : change === 'redo' ? redo(state) : record(state, change),
    history,
  )
}

function times(history: UndoHistory<number>, count: number, move: typeof undo<number>) {
  let state = history
  for (let done = 0; done < count; done++) state = move(state)
  return state
}

it('as many undos as edits lead back to the start, as many redos to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 50 }), (edits) => {
      const start = startHistory(-1)
      const end = after(start, edits)
      const back = times(end, edits.length, undo)
      expect(back.present).toBe(-1)
      expect(times(back, edits.length, redo)).toEqual(end)
    }),
  )
})

it('an undo after any sequence returns the state before it, and a redo the one after', () => {
  fc.assert(
    fc.property(changes, fc.integer(), (given, edit) => {
      const before = after(startHistory(0), given)
      const edited = record(before, edit)
      expect(undo(edited).present).toBe(before.present)
      expect(redo(undo(edited))).toEqual(edited)
    }),
  )
})

it('an edit ends the future; at either end nothing moves, the same object comes back', () => {
  const edited = record(undo(record(startHistory(1), 2)), 3)
  expect(edited.future).toEqual([])
  expect(redo(edited)).toBe(edited)
  const start = startHistory(1)
  expect(undo(start)).toBe(start)
})

it('keeps the newest 200 states', () => {
  const end = after(
    startHistory(0),
    Array.from({ length: 500 }, (_, index) => index + 1),
  )
  expect(end.past).toHaveLength(200)
  expect(times(end, 1000, undo).present).toBe(300)
})
