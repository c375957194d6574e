// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectTermNotes } from '../../../src/app/page/termNotes.ts'

let disconnect: () => void

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `
    <p><a class="term" href="../../glossary/#term-force" data-term="force">힘</a>과
    <a class="term" href="../../glossary/#term-work" data-term="work">일</a>이에요.</p>
    <div popover="manual" id="note-force"><a href="#">용어집</a></div>
    <div popover="manual" id="note-work"></div>`
  // jsdom has no popovers: an attribute stands in for the top layer.
  HTMLElement.prototype.showPopover = function () {
    this.setAttribute('data-open', '')
  }
  HTMLElement.prototype.hidePopover = function () {
    this.removeAttribute('data-open')
  }
  Element.prototype.getClientRects = () => [new DOMRect(10, 20, 30, 20)] as unknown as DOMRectList
  disconnect = connectTermNotes()
})

afterEach(() => {
  disconnect()
  vi.useRealTimers()
})

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`Nothing is ${selector}`)
  return found
}

const term = (id: string) => element(`[data-term=${id}]`)
const isOpen = (id: string) => element(`#note-${id}`).hasAttribute('data-open')

function point(type: string, target: Element, options: PointerEventInit = {}) {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', ...options }))
}

/** A tap as browsers report it; false when the page keeps the link from being followed. */
function tap(target: Element): boolean {
  point('pointerdown', target, { pointerType: 'touch' })
  return target.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }),
  )
}

describe('a note', () => {
  it('opens at once where the reader came to the word before this was loaded', () => {
    disconnect()
    const came = new FocusEvent('focusin', { bubbles: true })
    term('force').focus()
    term('force').dispatchEvent(came)
    disconnect = connectTermNotes(came)
    expect(isOpen('force')).toBe(true)
  })

  it('of a word that was touched before this was loaded opens at the tap that follows', () => {
    disconnect()
    const came = new PointerEvent('pointerover', { bubbles: true, pointerType: 'touch' })
    term('work').dispatchEvent(came)
    disconnect = connectTermNotes(came)
    expect(isOpen('work')).toBe(false)
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })
    expect(term('work').dispatchEvent(click)).toBe(false)
    expect(isOpen('work')).toBe(true)
  })

  it('opens on hover and closes a moment after the pointer has left', () => {
    point('pointerover', term('force'))
    expect(isOpen('force')).toBe(true)
    point('pointerout', term('force'), { relatedTarget: document.body })
    expect(isOpen('force')).toBe(true)
    vi.advanceTimersByTime(1000)
    expect(isOpen('force')).toBe(false)
  })

  it('stays while the pointer crosses over to it', () => {
    point('pointerover', term('force'))
    point('pointerout', term('force'), { relatedTarget: document.body })
    point('pointerover', element('#note-force'))
    vi.advanceTimersByTime(1000)
    expect(isOpen('force')).toBe(true)
  })

  it('gives way to the note of another word', () => {
    point('pointerover', term('force'))
    point('pointerover', term('work'))
    expect([isOpen('force'), isOpen('work')]).toEqual([false, true])
  })

  it('opens when the keyboard comes and closes when it goes on', () => {
    vi.spyOn(Element.prototype, 'matches').mockReturnValue(true)
    term('force').dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    expect(isOpen('force')).toBe(true)
    document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    expect(isOpen('force')).toBe(false)
    vi.restoreAllMocks()
  })

  it('closes on Escape, which then means nothing else', () => {
    const later = vi.fn()
    document.addEventListener('keydown', later)
    point('pointerover', term('force'))
    term('force').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(isOpen('force')).toBe(false)
    expect(later).not.toHaveBeenCalled()
    term('force').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(later).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', later)
  })

  it('opens on the first tap; the second follows the link', () => {
    expect(tap(term('force'))).toBe(false)
    expect(isOpen('force')).toBe(true)
    expect(tap(term('force'))).toBe(true)
  })

  it('closes on a tap elsewhere', () => {
    tap(term('force'))
    point('pointerdown', document.body, { pointerType: 'touch' })
    expect(isOpen('force')).toBe(false)
  })

  it('leaves a click of the mouse to the link', () => {
    point('pointerdown', term('force'))
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })
    expect(term('force').dispatchEvent(click)).toBe(true)
  })
})
