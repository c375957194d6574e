/**
 * Calls `load` when a reader first does one of these things to such an element: what few readers
 * use is loaded for those. The event has passed by the time a module is there; it is handed on.
 */
export function whenUsed(
  types: readonly string[],
  selector: string,
  load: (event: Event) => Promise<void>,
): void {
  const waiting = new AbortController()
  const onUse = (event: Event) => {
    if (!(event.target instanceof Element) || event.target.closest(selector) === null) return
    waiting.abort()
    // Where it cannot be had the page stays what it is without it, and the next use asks again.
    load(event).catch(() => {
      whenUsed(types, selector, load)
    })
  }
  for (const type of types) document.addEventListener(type, onUse, { signal: waiting.signal })
}
