/** Air below a figure that is held, in CSS pixels. */
const BELOW = 4
/** Most that may slip under the bar before a figure is let go. */
const MOST_HIDDEN = 80

/**
 * A figure beside the text stays in view. One that does not fit below the bar is held by its lower
 * edge, without the caption, so that picture and controls stay: `--hold` is the place of its upper
 * edge then. One that would lose too much of its upper part has the class `tall`, which lets go.
 */
export function watchStickyFigures(figures: Iterable<HTMLElement>): () => void {
  const watched = [...figures]
  const measure = () => {
    for (const figure of watched) place(figure)
  }
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
  for (const figure of watched) observer?.observe(figure)
  addEventListener('resize', measure, { passive: true })
  measure()
  return () => {
    observer?.disconnect()
    removeEventListener('resize', measure)
  }
}

function place(figure: HTMLElement): void {
  figure.style.removeProperty('--hold')
  const upper = parseFloat(getComputedStyle(figure).top) || 0
  const room = window.innerHeight - upper - BELOW
  const whole = figure.offsetHeight
  const caption = figure.querySelector('figcaption')
  const needed = whole - (whole > room && caption !== null ? spaceOf(caption) : 0)
  figure.classList.toggle('tall', needed > room + MOST_HIDDEN)
  if (needed > room) figure.style.setProperty('--hold', `${upper + room - needed}px`)
}

/** Height of an element with the air above it. */
function spaceOf(element: HTMLElement): number {
  return element.offsetHeight + (parseFloat(getComputedStyle(element).marginTop) || 0)
}
