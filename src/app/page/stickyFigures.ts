/**
 * A figure beside the text stays in view only if it fits below the bar: a taller one would hide
 * its own controls. Marks the others with the class `tall`, which lets go of them.
 */
export function watchStickyFigures(figures: Iterable<HTMLElement>, barHeight: number): () => void {
  const watched = [...figures]
  const measure = () => {
    for (const figure of watched) {
      figure.classList.toggle('tall', figure.offsetHeight > window.innerHeight - barHeight - MARGIN)
    }
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

/** Air between bar and figure, as in the style sheet, and a little below. */
const MARGIN = 40
