// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { followReading, shareRead } from '../../../src/app/page/readingProgress.ts'

const box = (top: number, height: number) => ({ top, height }) as DOMRect

let release = (): void => undefined
afterEach(() => {
  release()
  vi.unstubAllGlobals()
})

describe('the share read', () => {
  it('runs from 0 at the top to 1 when the end is in view', () => {
    expect(shareRead(box(56, 3000), 1000)).toBe(0)
    expect(shareRead(box(-500, 3000), 1000)).toBe(0.25)
    expect(shareRead(box(-2000, 3000), 1000)).toBe(1)
  })

  it('never leaves 0 to 1, past the end or in an overscroll', () => {
    expect(shareRead(box(300, 3000), 1000)).toBe(0)
    expect(shareRead(box(-5000, 3000), 1000)).toBe(1)
  })

  it('is 1 for a text that fits the window', () => {
    expect(shareRead(box(56, 600), 1000)).toBe(1)
  })
})

describe('following the reader', () => {
  function setUp() {
    const header = document.createElement('header')
    header.dataset['chapter'] = '2'
    header.dataset['chapters'] = '4'
    const main = document.createElement('main')
    let top = 0
    main.getBoundingClientRect = () => box(top, 2000)
    vi.stubGlobal('innerHeight', 1000)
    const frames: FrameRequestCallback[] = []
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
      frames.push(callback),
    )
    vi.stubGlobal('cancelAnimationFrame', () => undefined)
    return {
      header,
      main,
      frames,
      scrollTo(to: number) {
        top = -to
        dispatchEvent(new Event('scroll'))
      },
      runFrame() {
        frames.shift()?.(0)
      },
      values: () => [
        header.style.getPropertyValue('--read'),
        header.style.getPropertyValue('--read-all'),
      ],
    }
  }

  it('writes the share of the chapter and of the course', () => {
    const page = setUp()
    release = followReading(page.header, page.main)
    expect(page.values()).toEqual(['0.0000', '0.2500'])
    page.scrollTo(500)
    page.runFrame()
    expect(page.values()).toEqual(['0.5000', '0.3750'])
  })

  it('measures at most once a frame', () => {
    const page = setUp()
    release = followReading(page.header, page.main)
    page.scrollTo(100)
    page.scrollTo(200)
    page.scrollTo(1000)
    expect(page.frames).toHaveLength(1)
    page.runFrame()
    expect(page.values()).toEqual(['1.0000', '0.5000'])
  })

  it('stops when let go of', () => {
    const page = setUp()
    followReading(page.header, page.main)()
    page.scrollTo(500)
    expect(page.frames).toHaveLength(0)
  })
})
