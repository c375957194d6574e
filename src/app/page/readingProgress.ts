/** Share of `main` that has passed the bottom edge of the window, 0 to 1. */
export function shareRead(main: DOMRect, windowHeight: number): number {
  const room = main.height - windowHeight
  if (room <= 0) return 1
  return Math.min(1, Math.max(0, -main.top / room))
}

/**
 * Writes how far the reader is as `--read` (of this chapter) and `--read-all` (of the course) on
 * the header, where the axis and the line of narrow screens show it. The header says which chapter
 * it stands for in `data-chapter` and `data-chapters`.
 */
export function followReading(header: HTMLElement, main: HTMLElement): () => void {
  const chapter = Number(header.dataset['chapter'] ?? 1)
  const chapters = Number(header.dataset['chapters'] ?? 1)
  let frame = 0
  const measure = () => {
    frame = 0
    const share = shareRead(main.getBoundingClientRect(), window.innerHeight)
    header.style.setProperty('--read', share.toFixed(4))
    header.style.setProperty('--read-all', ((chapter - 1 + share) / chapters).toFixed(4))
  }
  const onScroll = () => {
    if (frame === 0) frame = requestAnimationFrame(measure)
  }
  addEventListener('scroll', onScroll, { passive: true })
  addEventListener('resize', onScroll, { passive: true })
  measure()
  return () => {
    cancelAnimationFrame(frame)
    removeEventListener('scroll', onScroll)
    removeEventListener('resize', onScroll)
  }
}
