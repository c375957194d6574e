/**
 * The contents sheet is a native popover and works without this: here it closes when a link leads
 * to a place on the same page, and marks the section that is being read.
 */
export function connectContents(sheet: HTMLElement): () => void {
  const onClick = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest('a') : null
    if (target?.getAttribute('href')?.startsWith('#') === true) sheet.hidePopover()
  }
  sheet.addEventListener('click', onClick)
  const stopMarking = markCurrentSection(sheet)
  return () => {
    sheet.removeEventListener('click', onClick)
    stopMarking()
  }
}

function markCurrentSection(sheet: HTMLElement): () => void {
  const links = [...sheet.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const onToggle = () => {
    const passed = links.filter((link) => hasPassed(link.hash.slice(1)))
    for (const link of links) link.removeAttribute('aria-current')
    passed.at(-1)?.setAttribute('aria-current', 'location')
  }
  sheet.addEventListener('beforetoggle', onToggle)
  onToggle()
  return () => {
    sheet.removeEventListener('beforetoggle', onToggle)
  }
}

/** Whether the section begins in the upper half of the window or above it. */
function hasPassed(id: string): boolean {
  const top = document.getElementById(decodeURIComponent(id))?.getBoundingClientRect().top
  return top !== undefined && top <= window.innerHeight / 2
}
