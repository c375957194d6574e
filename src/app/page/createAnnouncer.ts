/** Only what still holds after this long is said: a quick series is one sentence. */
const STABLE_MS = 200
/** A sentence stays this long before the next, so that a screen reader does not miss it. */
const KEEP_MS = 200

/**
 * Says sentences through one polite live region: the latest of a quick series only, and never by
 * overwriting text, which some screen readers pass over. The region is emptied first and filled in
 * a later task.
 */
export function createAnnouncer(region: HTMLElement): (sentence: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let freeAt = 0
  return (sentence) => {
    clearTimeout(timer)
    const wait = Math.max(STABLE_MS, freeAt - Date.now())
    timer = setTimeout(() => {
      region.textContent = ''
      timer = setTimeout(() => {
        region.textContent = sentence
        freeAt = Date.now() + KEEP_MS
      })
    }, wait)
  }
}
