// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { linkSymbols, type LinkSymbolsOptions } from '../../src/symbols/linkSymbols.ts'

let unlink: () => void = () => undefined

/** Two sections; in the first a formula with two symbols, a word and a figure. */
const PAGE = `
  <section id="one" data-symbol-scope>
    <span class="formula" id="formula">
      <span id="ds3" data-sym="ds3" data-sym-name="C를 s 3으로 미분한 값" role="button">dC/ds3</span>
      <span id="w1" data-sym="w1" role="button" aria-label="w 1" data-sym-value="0.70">w1</span>
    </span>
    <span id="word" data-sym="ds3" role="button">오차 신호</span>
    <svg><g id="node" data-sym="ds3" data-sym-value="\u22120.1171"><circle id="circle" /></g></svg>
    <a href="#x" id="link"><span id="linked" data-sym="w1">w1</span></a>
    <p id="plain">글</p>
  </section>
  <section id="two" data-symbol-scope><span id="far" data-sym="ds3">s</span></section>
  <div id="announcer"></div>`

function link(page = PAGE, options: LinkSymbolsOptions = {}): void {
  document.body.innerHTML = page
  unlink = linkSymbols(document, options)
}

const at = (id: string): Element => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no ${id}`)
  return element
}
const lit = (id: string): string | null => at(id).getAttribute('data-lit')
const point = (type: string, id: string, to?: string): void => {
  const relatedTarget = to === undefined ? null : at(to)
  at(id).dispatchEvent(new MouseEvent(type, { bubbles: true, relatedTarget }))
}
const press = (id: string, travel = 0): void => {
  at(id).dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, clientX: 50, clientY: 50 }))
  at(id).dispatchEvent(
    new MouseEvent('click', { bubbles: true, detail: 1, clientX: 50 + travel, clientY: 50 }),
  )
}
const key = (name: string): void => {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
}
const focus = (id: string): void => {
  key('Tab')
  ;(at(id) as HTMLElement).focus()
}
/** Mutation observers report in a microtask. */
const observed = (): Promise<void> => Promise.resolve()

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  unlink()
  document.body.innerHTML = ''
  vi.useRealTimers()
})

describe('pointing', () => {
  test('lights formula, word and figure of its section together, and nothing elsewhere', () => {
    link()
    point('pointerover', 'circle')
    expect(['ds3', 'word', 'node'].map(lit)).toEqual(['on', 'on', 'on'])
    expect(['w1', 'far'].map(lit)).toEqual([null, null])
    point('pointerout', 'circle')
    expect(['ds3', 'word', 'node'].map(lit)).toEqual([null, null, null])
  })

  test('moving inside one symbol does not put it out', () => {
    link()
    point('pointerover', 'node')
    point('pointerout', 'node', 'circle')
    expect(lit('word')).toBe('on')
  })
})

describe('pinning', () => {
  test('a press pins, a press on any twin releases', () => {
    link()
    press('word')
    expect(['ds3', 'word', 'node'].map(lit)).toEqual(['pinned', 'pinned', 'pinned'])
    expect(at('ds3').getAttribute('aria-pressed')).toBe('true')
    press('circle')
    expect(['ds3', 'word', 'node'].map(lit)).toEqual([null, null, null])
    expect(at('ds3').getAttribute('aria-pressed')).toBe('false')
  })

  test('one pin per section', () => {
    link()
    press('word')
    press('far')
    press('w1')
    expect(['w1', 'ds3', 'far'].map(lit)).toEqual(['pinned', null, 'pinned'])
  })

  test('a pinned symbol stays pinned while another is pointed at', () => {
    link()
    press('word')
    point('pointerover', 'w1')
    expect(['ds3', 'w1'].map(lit)).toEqual(['pinned', 'on'])
    point('pointerout', 'w1')
    expect(['ds3', 'w1'].map(lit)).toEqual(['pinned', null])
  })

  test('a drag and a press on a link do not pin', () => {
    link()
    press('node', 40)
    press('linked')
    expect(['node', 'linked'].map(lit)).toEqual([null, null])
  })

  test('Escape releases, from the section or from anywhere', () => {
    link()
    focus('word')
    key('Enter')
    expect(lit('node')).toBe('pinned')
    key('Escape')
    expect(lit('node')).toBe('on')
    press('far')
    ;(document.activeElement as HTMLElement).blur()
    key('Escape')
    expect(lit('far')).toBeNull()
  })

  test('each change is told to the section once, with the symbol', () => {
    link()
    const told = vi.fn()
    document.addEventListener('symbolpin', (event) => {
      told((event.target as Element).id, (event as CustomEvent).detail)
    })
    press('word')
    press('word')
    expect(told.mock.calls).toEqual([
      ['one', { symbol: 'ds3' }],
      ['one', { symbol: null }],
    ])
  })

  test('a pin written on the section is obeyed at the start and later, without an event', async () => {
    const told = vi.fn()
    document.addEventListener('symbolpin', told)
    link(PAGE.replace('id="one"', 'id="one" data-pinned-symbol="ds3"'))
    expect(lit('word')).toBe('pinned')
    at('one').setAttribute('data-pinned-symbol', 'w1')
    await observed()
    expect(['word', 'w1'].map(lit)).toEqual([null, 'pinned'])
    at('one').removeAttribute('data-pinned-symbol')
    await observed()
    expect(lit('w1')).toBeNull()
    expect(told).not.toHaveBeenCalled()
    document.removeEventListener('symbolpin', told)
  })

  test('the section carries the pin, so that a lab that comes later finds it', () => {
    link()
    press('word')
    expect(at('one').getAttribute('data-pinned-symbol')).toBe('ds3')
    press('word')
    expect(at('one').hasAttribute('data-pinned-symbol')).toBe(false)
  })
})

describe('what appears later', () => {
  test('is lit if its symbol is lit', async () => {
    link()
    press('word')
    at('plain').innerHTML = '<b><i id="late" data-sym="ds3">x</i></b>'
    await observed()
    expect(lit('late')).toBe('pinned')
  })

  test('follows a changed symbol', async () => {
    link()
    press('word')
    at('w1').setAttribute('data-sym', 'ds3')
    await observed()
    expect(lit('w1')).toBe('pinned')
  })

  test('gets its place in the tab order', async () => {
    link()
    at('formula').insertAdjacentHTML('beforeend', '<b id="late" data-sym="x1" role="button">x</b>')
    at('plain').innerHTML = '<b id="alone" data-sym="x1" role="button">x</b>'
    await observed()
    expect(at('late').getAttribute('tabindex')).toBe('-1')
    expect(at('alone').getAttribute('tabindex')).toBe('0')
  })
})

describe('keyboard', () => {
  test('a formula is one tab stop; arrows, Home and End move inside it', () => {
    link()
    expect(['ds3', 'w1', 'word'].map((id) => at(id).getAttribute('tabindex'))).toEqual([
      '0',
      '-1',
      '0',
    ])
    focus('ds3')
    expect(lit('node')).toBe('on')
    key('ArrowRight')
    expect(document.activeElement).toBe(at('w1'))
    expect(['node', 'w1'].map(lit)).toEqual([null, 'on'])
    expect(at('ds3').getAttribute('tabindex')).toBe('-1')
    key('ArrowRight')
    expect(document.activeElement).toBe(at('w1'))
    key('Home')
    expect(document.activeElement).toBe(at('ds3'))
    key('End')
    expect(document.activeElement).toBe(at('w1'))
  })

  test('Enter and Space pin and release', () => {
    link()
    focus('w1')
    key('Enter')
    expect(lit('w1')).toBe('pinned')
    key(' ')
    expect(lit('w1')).toBe('on')
  })

  test('a screen reader’s press, which has no pointer, pins', () => {
    link()
    at('word').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }))
    expect(lit('node')).toBe('pinned')
  })

  test('focus by a pointer does not keep a released symbol lit', () => {
    link()
    at('word').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))
    ;(at('word') as HTMLElement).focus()
    press('word')
    press('word')
    expect(lit('node')).toBeNull()
  })

  test('keys in other controls and with modifiers are left alone', () => {
    link()
    ;(at('word') as HTMLElement).focus()
    const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })
    at('word').dispatchEvent(event)
    expect(lit('node')).not.toBe('pinned')
  })
})

describe('announcement', () => {
  const said = (): string | null => {
    vi.advanceTimersByTime(1000)
    return at('announcer').textContent
  }

  test('focus says the name and the value that stands in the section, minus in words', () => {
    link()
    focus('ds3')
    expect(said()).toBe('C를 s 3으로 미분한 값, 마이너스 0.1171')
  })

  test('a word says the name of the quantity', () => {
    link()
    focus('word')
    expect(said()).toBe('C를 s 3으로 미분한 값, 마이너스 0.1171')
  })

  test('powers of ten are read', () => {
    link(PAGE.replace('\u22120.1171', '\u22123.8×10⁻⁵'))
    focus('ds3')
    expect(said()).toBe('C를 s 3으로 미분한 값, 마이너스 3.8 곱하기 10의 마이너스 5제곱')
  })

  test('a pin by pointer is said, pointing alone is not', () => {
    link()
    point('pointerover', 'w1')
    expect(said()).toBe('')
    press('w1')
    expect(said()).toBe('w 1, 0.70')
  })

  test('moving fast says only the last', () => {
    link()
    focus('ds3')
    key('ArrowRight')
    expect(said()).toBe('w 1, 0.70')
  })

  test('a page with an announcer of its own is given the sentence', () => {
    const announce = vi.fn()
    link(PAGE, { announce })
    focus('w1')
    expect(announce.mock.calls).toEqual([['w 1, 0.70']])
    expect(said()).toBe('')
  })

  test('a table of names serves symbols without one; else the text itself', () => {
    link(PAGE, { names: { ds3: '다른 이름' } })
    press('far')
    expect(said()).toBe('다른 이름')
    unlink()
    link()
    press('far')
    expect(said()).toBe('s')
  })
})

test('undoing leaves nothing lit and listens no more', () => {
  link()
  press('word')
  unlink()
  expect(lit('node')).toBeNull()
  press('w1')
  expect(lit('w1')).toBeNull()
})
