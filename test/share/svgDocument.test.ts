// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { svgDocument } from '../../src/share/svgDocument.ts'

const MARGIN = 16

beforeEach(() => {
  // jsdom has no canvas: every character is half as wide as the text is high.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => ({
    font: '',
    measureText(this: { readonly font: string }, text: string) {
      return { width: (text.length * Number(/([\d.]+)px/.exec(this.font)?.[1])) / 2 }
    },
  })) as unknown as HTMLCanvasElement['getContext'])
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A picture of 300 × 100 at (40, 200) on the screen; jsdom lays nothing out. */
function pictureOf(html: string, boxes: Readonly<Record<string, Box>> = {}): HTMLElement {
  const picture = document.body.appendChild(document.createElement('div'))
  picture.innerHTML = html
  const all: Readonly<Record<string, Box>> = {
    picture: { left: 40, top: 200, width: 300, height: 100 },
    ...boxes,
  }
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const none = { left: 0, top: 0, width: 0, height: 0 }
    const box = (this === picture ? all['picture'] : all[this.id]) ?? none
    return { ...box, x: box.left, y: box.top } as DOMRect
  })
  return picture
}

function read(picture: HTMLElement, title = '제목', setup = '시드 42') {
  const made = svgDocument(picture, { title, setup })
  const file = new DOMParser().parseFromString(made.source, 'image/svg+xml')
  expect(file.querySelector('parsererror')).toBeNull()
  return { ...made, root: file.documentElement }
}

const numberOf = (element: Element | null | undefined, name: string): number =>
  Number(element?.getAttribute(name) ?? NaN)

describe('the picture as a file', () => {
  const DRAWING = { left: 40, top: 200, width: 300, height: 100 }

  it('has a margin on every side, with the title above and what was set below', () => {
    const picture = pictureOf('<svg id="a"><circle r="3"/></svg>', { a: DRAWING })
    const { root, width, height } = read(picture, '기울기가 옅어져요', '은닉층 12개, 시드 42')
    const drawing = root.querySelector('svg')
    const [title, setup] = [...root.querySelectorAll('text')]
    expect(width).toBe(300 + 2 * MARGIN)
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
    expect(numberOf(drawing, 'x')).toBe(MARGIN)
    expect(title?.textContent).toBe('기울기가 옅어져요')
    expect(setup?.textContent).toBe('은닉층 12개, 시드 42')
    const baselines = [title, setup].map((text) => numberOf(text?.querySelector('tspan'), 'y'))
    const top = numberOf(drawing, 'y')
    expect(baselines[0]).toBeGreaterThan(MARGIN)
    expect(baselines[0]).toBeLessThan(top)
    expect(baselines[1]).toBeGreaterThan(top + 100)
    expect(baselines[1]).toBeLessThan(height - MARGIN)
    expect(numberOf(title?.querySelector('tspan'), 'x')).toBe(MARGIN)
    const paper = root.querySelector('rect')
    expect([numberOf(paper, 'width'), numberOf(paper, 'height')]).toEqual([width, height])
  })

  it('sets a long title and a long line of settings in as many lines as they need', () => {
    const picture = pictureOf('<svg id="a"><circle r="3"/></svg>', { a: DRAWING })
    const short = read(picture)
    const words = Array.from({ length: 30 }, () => '열두글자').join(' ')
    const { root, height } = read(picture, words, words)
    const [title, setup] = [...root.querySelectorAll('text')]
    for (const [text, size] of [
      [title, 17],
      [setup, 12.5],
    ] as const) {
      const rows = [...(text?.querySelectorAll('tspan') ?? [])]
      expect(rows.length).toBeGreaterThan(3)
      expect(rows.map((row) => row.textContent).join(' ')).toBe(words)
      for (const row of rows) expect(row.textContent.length * (size / 2)).toBeLessThanOrEqual(300)
      const places = rows.map((row) => numberOf(row, 'y'))
      expect(places).toEqual([...places].sort((left, right) => left - right))
    }
    expect(height).toBeGreaterThan(short.height + 100)
    expect(numberOf(root.querySelector('svg'), 'y')).toBeGreaterThan(
      numberOf(title?.querySelector('tspan:last-child'), 'y'),
    )
  })

  it('keeps the places of several drawings to each other, and leaves hidden ones and icons out', () => {
    const picture = pictureOf(
      '<svg id="a"><circle r="1"/></svg><svg id="b"><g><svg id="inner"/></g></svg>' +
        '<svg id="hidden"/><button><svg id="icon"/></button>',
      {
        a: { left: 40, top: 200, width: 300, height: 60 },
        b: { left: 60, top: 270, width: 200, height: 30 },
        inner: { left: 60, top: 270, width: 10, height: 10 },
        icon: { left: 60, top: 270, width: 10, height: 10 },
      },
    )
    const { root } = read(picture)
    const drawings = [...root.children].filter((element) => element.tagName === 'svg')
    expect(drawings.map((drawing) => drawing.id)).toEqual(['a', 'b'])
    const [first, second] = drawings
    expect(numberOf(second, 'x') - numberOf(first, 'x')).toBe(20)
    expect(numberOf(second, 'y') - numberOf(first, 'y')).toBe(70)
  })

  it('writes what a reader typed as text, not as markup', () => {
    const { root } = read(pictureOf(''), '<고양이> & "개"', '이름 <b>')
    expect(root.querySelector('title')?.textContent).toBe('<고양이> & "개"')
    expect(root.querySelectorAll('b')).toHaveLength(0)
  })
})
