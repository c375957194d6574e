/** How long a note stays after the pointer has left word and note, so that one can cross over. */
const LEAVE_MS = 150
/** Pixels between word and note, and between note and window edge. */
const GAP = 6

/**
 * Shows the definition of a term beside its word: on hover and focus, and on the first tap, where
 * a second tap follows the link. It stays while the pointer is on it, and Escape closes it. The
 * event that brought the reader to a first word has passed by the time this is loaded; it counts.
 */
export function connectTermNotes(passed?: Event): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let shown: HTMLElement | null = null
  let word: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What pressed last: a tap on a word opens its note instead of following the link. */
  let pressedWith = passed instanceof PointerEvent ? passed.pointerType : 'mouse'
  let wasOpen = false

  const hide = () => {
    clearTimeout(timer)
    shown?.hidePopover()
    shown = null
    word = null
  }
  const hideSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(hide, LEAVE_MS)
  }
  const show = (term: HTMLElement) => {
    clearTimeout(timer)
    if (word === term) return
    hide()
    const note = document.getElementById(`note-${term.dataset['term'] ?? ''}`)
    if (note === null || typeof note.showPopover !== 'function') return
    note.showPopover()
    shown = note
    word = term
    place(note, term)
  }
  const termAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null
  const isShown = (target: EventTarget | null) =>
    target instanceof Node && (shown?.contains(target) === true || word?.contains(target) === true)

  document.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType === 'touch') return
      const term = termAt(target)
      if (term !== null) show(term)
      else if (isShown(target)) clearTimeout(timer)
    },
    { signal },
  )
  document.addEventListener(
    'pointerout',
    ({ target, relatedTarget, pointerType }) => {
      if (pointerType !== 'touch' && isShown(target) && !isShown(relatedTarget)) hideSoon()
    },
    { signal },
  )
  document.addEventListener(
    'pointerdown',
    ({ target, pointerType }) => {
      pressedWith = pointerType
      wasOpen = word !== null && word === termAt(target)
      if (!isShown(target)) hide()
    },
    { signal },
  )
  document.addEventListener(
    'click',
    (event) => {
      const term = termAt(event.target)
      if (term === null || pressedWith !== 'touch' || event.detail === 0 || wasOpen) return
      show(term)
      if (shown !== null) event.preventDefault()
    },
    { signal },
  )
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const term = termAt(target)
      if (term?.matches(':focus-visible') === true) show(term)
      else if (!isShown(target)) hide()
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || shown === null) return
      hide()
      // The key meant the note, not a pinned symbol behind it.
      event.stopPropagation()
    },
    { signal, capture: true },
  )
  const first = termAt(passed?.target ?? null)
  if (first?.matches(':hover, :focus-visible') === true && pressedWith !== 'touch') show(first)
  return () => {
    hide()
    listening.abort()
  }
}

/** Below the word, or above where there is no room; inside the window at both sides. */
function place(note: HTMLElement, term: HTMLElement): void {
  const [line] = term.getClientRects()
  if (line === undefined) return
  const { offsetWidth: width, offsetHeight: height } = note
  const room = document.documentElement.clientWidth - width - GAP
  const below = line.bottom + GAP
  const top =
    below + height > innerHeight && line.top > height + GAP ? line.top - GAP - height : below
  note.style.left = `${scrollX + Math.max(GAP, Math.min(line.left, room))}px`
  note.style.top = `${scrollY + top}px`
}
