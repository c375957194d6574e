// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { watchStickyFigures } from '../../../src/app/page/stickyFigures.ts'

function figure(height: number) {
  const element = document.createElement('div')
  Object.defineProperty(element, 'offsetHeight', { get: () => height })
  return element
}

it('lets go of a figure that does not fit below the bar, and follows the window', () => {
  vi.stubGlobal('innerHeight', 800)
  const fits = figure(600)
  const tall = figure(760)
  const release = watchStickyFigures([fits, tall], 56)
  expect([fits, tall].map((element) => element.classList.contains('tall'))).toEqual([false, true])
  vi.stubGlobal('innerHeight', 640)
  dispatchEvent(new Event('resize'))
  expect(fits.classList.contains('tall')).toBe(true)
  release()
  vi.stubGlobal('innerHeight', 1200)
  dispatchEvent(new Event('resize'))
  expect(fits.classList.contains('tall')).toBe(true)
  vi.unstubAllGlobals()
})
