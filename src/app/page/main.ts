import { labs } from '../../labs/index.ts'
import { linkSymbols } from '../../symbols/linkSymbols.ts'
import { connectContents } from './contents.ts'
import { createAnnouncer } from './createAnnouncer.ts'
import { startIslands } from './islands.ts'
import { followReading } from './readingProgress.ts'
import { watchStickyFigures } from './stickyFigures.ts'
import { connectTermNotes } from './termNotes.ts'
import { connectTheme } from './theme.ts'

/** The page without its labs: a few kilobytes, no React. */
const region = document.getElementById('announcer')
const announce = region === null ? () => undefined : createAnnouncer(region)

connectTheme()
linkSymbols(document, { announce })
connectTermNotes()
startIslands({
  labs,
  announce,
  // Only a lab that is near needs the training session and what goes with it.
  async createEnvironment(onFragment) {
    const { pageEnvironment } = await import('./pageEnvironment.ts')
    return pageEnvironment({ announce, onFragment })
  },
})
const contents = document.querySelector<HTMLElement>('.contents')
if (contents !== null) connectContents(contents)
const header = document.querySelector<HTMLElement>('.top')
const text = document.getElementById('main')
if (header !== null && text !== null) {
  followReading(header, text)
  watchStickyFigures(document.querySelectorAll<HTMLElement>('.section.side > .live'))
}
