import { afterEach, expect, test, vi } from 'vitest'
import { EventListeners } from '../../src/training/EventListeners.ts'
import type { TrainingEvent } from '../../src/training/TrainingSession.ts'

const [first, second] = [{}, {}] as [TrainingEvent, TrainingEvent]

afterEach(() => {
  vi.restoreAllMocks()
})

test('a listener that throws keeps neither the others nor the next event away', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
  const listeners = new EventListeners()
  const heard: TrainingEvent[] = []
  listeners.subscribe(() => {
    throw new Error('a figure broke')
  })
  listeners.subscribe((event) => heard.push(event))
  listeners.tell(first)
  listeners.tell(second)
  expect(heard[0]).toBe(first)
  expect(heard[1]).toBe(second)
  expect(complaints).toHaveBeenCalledTimes(2)
})

test('who leaves while an event is being told hears no other', () => {
  const listeners = new EventListeners()
  let count = 0
  const leave = listeners.subscribe(() => {
    count++
    leave()
  })
  listeners.tell(first)
  listeners.tell(second)
  expect(count).toBe(1)
})

test('after clear nothing is told, neither to those before nor to who comes later', () => {
  const listeners = new EventListeners()
  const heard = vi.fn()
  listeners.subscribe(heard)
  listeners.tell(first)
  listeners.clear()
  listeners.subscribe(heard)
  expect(heard).toHaveBeenCalledTimes(1)
  expect(listeners.current).toBeNull()
})
