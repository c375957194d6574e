// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAnnouncer } from '../../../src/app/page/createAnnouncer.ts'

let region: HTMLElement
/** Every text the region has held, in order. */
let heard: string[]

beforeEach(() => {
  vi.useFakeTimers()
  heard = []
  region = document.createElement('div')
  // jsdom reports text changes late; this hears each at once.
  Object.defineProperty(region, 'textContent', {
    set(text: string) {
      heard.push(text)
    },
  })
})

afterEach(() => {
  vi.useRealTimers()
})

it('empties the region first and fills it in a later task', () => {
  createAnnouncer(region)('손실 0.42')
  vi.advanceTimersByTime(200)
  expect(heard).toEqual([''])
  vi.advanceTimersByTime(1)
  expect(heard).toEqual(['', '손실 0.42'])
})

it('says only the latest of a quick series', () => {
  const announce = createAnnouncer(region)
  for (const loss of ['0.4', '0.3', '0.2']) {
    announce(`손실 ${loss}`)
    vi.advanceTimersByTime(100)
  }
  vi.advanceTimersByTime(1000)
  expect(heard).toEqual(['', '손실 0.2'])
})

it('says the same sentence again when asked again', () => {
  const announce = createAnnouncer(region)
  announce('멈췄어요.')
  vi.advanceTimersByTime(1000)
  announce('멈췄어요.')
  vi.advanceTimersByTime(1000)
  expect(heard).toEqual(['', '멈췄어요.', '', '멈췄어요.'])
})
