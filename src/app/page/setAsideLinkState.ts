/** What `linkSymbols` writes on symbols. */
const LINK_STATE = ['tabindex', 'aria-pressed', 'data-lit']

/**
 * Takes the state of the symbol links off a drawing and returns how to put it back. React compares
 * a prerendered drawing with its own while it hydrates, and complains of attributes it did not
 * write.
 */
export function setAsideLinkState(drawing: HTMLElement): () => void {
  const written: { symbol: Element; name: string; value: string }[] = []
  for (const symbol of drawing.querySelectorAll('[data-sym]')) {
    // Without its tab stop the element would lose the focus.
    if (symbol === document.activeElement) continue
    for (const name of LINK_STATE) {
      const value = symbol.getAttribute(name)
      if (value === null) continue
      written.push({ symbol, name, value })
      symbol.removeAttribute(name)
    }
  }
  return () => {
    for (const { symbol, name, value } of written) symbol.setAttribute(name, value)
  }
}
