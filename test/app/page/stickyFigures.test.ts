// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { watchStickyFigures } from '../../../src/app/page/stickyFigures.ts'

const UPPER = 64

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** A figure held 64 px below the upper edge; jsdom lays nothing out. */
function figure(height: number, captionHeight = 0): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'))
  element.style.top = `${UPPER}px`
  Object.defineProperty(element, 'offsetHeight', { get: () => height })
  if (captionHeight > 0) {
    const caption = element.appendChild(document.createElement('figcaption'))
    Object.defineProperty(caption, 'offsetHeight', { get: () => captionHeight })
    caption.style.marginTop = '8px'
  }
  return element
}

const holdOf = (element: HTMLElement) => element.style.getPropertyValue('--hold')
const isLetGo = (element: HTMLElement) => element.classList.contains('tall')

function watch(innerHeight: number, ...figures: HTMLElement[]) {
  vi.stubGlobal('innerHeight', innerHeight)
  return watchStickyFigures(figures)
}

it('holds a figure that fits by its upper edge', () => {
  const fits = figure(700)
  watch(768, fits)()
  expect([isLetGo(fits), holdOf(fits)]).toEqual([false, ''])
})

it('lets the caption of a figure run out of the window first', () => {
  const tight = figure(750, 50)
  watch(768, tight)()
  expect([isLetGo(tight), holdOf(tight)]).toEqual([false, ''])
})

it('holds a figure that is a little too tall by its lower edge: its controls stay', () => {
  const taller = figure(790, 50)
  watch(768, taller)()
  expect(isLetGo(taller)).toBe(false)
  const hold = parseFloat(holdOf(taller))
  expect(hold).toBeLessThan(UPPER)
  // What is needed is all but the caption and the air above it.
  expect(hold + 790 - 58).toBeLessThan(768)
  expect(hold + 790 - 58).toBeGreaterThan(768 - 16)
})

it('lets go of a figure that would lose its upper part, and follows the window', () => {
  const tall = figure(760)
  const release = watch(640, tall)
  expect(isLetGo(tall)).toBe(true)
  vi.stubGlobal('innerHeight', 1000)
  dispatchEvent(new Event('resize'))
  expect([isLetGo(tall), holdOf(tall)]).toEqual([false, ''])
  release()
  vi.stubGlobal('innerHeight', 500)
  dispatchEvent(new Event('resize'))
  expect(isLetGo(tall)).toBe(false)
})
