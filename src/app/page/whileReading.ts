import { followReading } from './readingProgress.ts'
import { watchStickyFigures } from './stickyFigures.ts'
import { connectTermNotes } from './termNotes.ts'

/** What a page needs once it is scrolled, or once a word of the glossary has been come to. */
export function startReading(cameToWord?: Event): void {
  connectTermNotes(cameToWord)
  const header = document.querySelector<HTMLElement>('.top')
  const text = document.getElementById('main')
  if (header === null || text === null) return
  followReading(header, text)
  watchStickyFigures(document.querySelectorAll<HTMLElement>('.section.side > .live'))
}
