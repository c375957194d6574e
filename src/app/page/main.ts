import { labs } from '../../labs/index.ts'
import { linkSymbols } from '../../symbols/linkSymbols.ts'
import { createAnnouncer } from './createAnnouncer.ts'
import { startIslands } from './islands.ts'
import { whenUsed } from './whenUsed.ts'

/** The page without its labs: a few kilobytes, no React. */
const region = document.getElementById('announcer')
const announce = region === null ? () => undefined : createAnnouncer(region)

linkSymbols(document, { announce })
startIslands({
  labs,
  announce,
  // Only a lab that is near needs the training session and what goes with it.
  async createEnvironment(onFragment) {
    const { pageEnvironment } = await import('./pageEnvironment.ts')
    return pageEnvironment({ announce, onFragment })
  },
})
whenUsed(['click'], '[popovertarget=contents]', async () => {
  const { connectContents } = await import('./contents.ts')
  const contents = document.getElementById('contents')
  if (contents !== null) connectContents(contents)
})
// The prerendered switch shows the system's choice: whoever has made another sees that one.
const connectTheme = async () => {
  const theme = await import('./theme.ts')
  theme.connectTheme()
}
if (document.documentElement.dataset['theme'] !== undefined) void connectTheme()
else {
  whenUsed(['click'], '[data-theme-switch], [data-theme-choice]', async ({ target }) => {
    await connectTheme()
    ;(target as Element).closest('button')?.click()
  })
}
// Before the page is scrolled there is nothing to hold and nothing read; the line of narrow screens
// tells the chapters before this one, too, and fingers tap words before they hover.
let reading: Promise<void> | undefined
const read = (event?: Event) =>
  (reading ??= import('./whileReading.ts').then(({ startReading }) => {
    startReading(event)
  }))
if (scrollY > 0 || innerWidth < 1100) void read()
else {
  addEventListener('scroll', () => void read(), { once: true, passive: true })
  whenUsed(['pointerover', 'focusin'], '[data-term]', read)
}
