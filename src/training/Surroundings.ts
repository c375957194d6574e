/** Time and turns, from outside: a test brings its own. */
export interface Surroundings {
  /** Milliseconds from any origin, never going back. */
  readonly now: () => number
  /** Runs the task after waiting events (clicks, messages, a frame) had their turn. */
  readonly soon: (task: () => void) => void
  /** Runs the task after a time; the answer cancels it. */
  readonly later: (task: () => void, milliseconds: number) => () => void
}

/**
 * The real clock. A turn is given by `setImmediate` where it exists (Node: a message port would keep
 * the process alive), by a MessageChannel in browsers (microseconds; timers are clamped to 4 ms), by
 * `setTimeout` where neither exists.
 */
export function realSurroundings(): Surroundings {
  return {
    now: () => performance.now(),
    soon: turnGiver(),
    later(task, milliseconds) {
      const timer = setTimeout(task, milliseconds)
      return () => clearTimeout(timer)
    },
  }
}

function turnGiver(): (task: () => void) => void {
  if (typeof setImmediate === 'function') return (task) => void setImmediate(task)
  if (typeof MessageChannel !== 'function') return (task) => void setTimeout(task, 0)
  const { port1, port2 } = new MessageChannel()
  const tasks: (() => void)[] = []
  port1.onmessage = () => tasks.shift()?.()
  return (task) => {
    tasks.push(task)
    port2.postMessage(null)
  }
}

/**
 * The next frame of the page. A hidden page draws none, so a timer takes over: promises settle there
 * too.
 */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame !== 'function') {
      setTimeout(resolve, 16)
      return
    }
    const done = (): void => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      resolve()
    }
    const frame = requestAnimationFrame(done)
    const timer = setTimeout(done, 250)
  })
}
