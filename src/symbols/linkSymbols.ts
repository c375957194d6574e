import { BUTTON, idOf, SCOPE, SYMBOL } from './symbolElements.ts'
import { symbolSentence } from './symbolSentence.ts'
import { arrangeTabStops, moveFocus } from './tabStops.ts'

export interface LinkSymbolsOptions {
  /** Names to say for symbols that carry none in the page. */
  readonly names?: Readonly<Record<string, string>>
  /** Says a sentence politely; by default it is put into the element with id `announcer`. */
  readonly announce?: (sentence: string) => void
}

/** What lights the symbols of one scope. Attributes on elements are the only other state. */
interface Scope {
  hovered: string | null
  focused: string | null
  pinned: string | null
}

/** A press inside one of these means the control, unless the symbol itself is the button. */
const CONTROL = 'a, button, input, select, textarea, label, summary, [role=slider]'
/** Pixels a pointer may travel and still press; beyond that it drags. */
const DRAG = 6
/** What is said while moving fast is not said at all. */
const SETTLE_MS = 200

/**
 * Links what carries the same `data-sym` inside one `[data-symbol-scope]`: pointing, focusing or
 * touching one lights all (`data-lit="on"`), click, tap or Enter pins them (`"pinned"`), Esc or a
 * second press releases. A pin is mirrored in `data-pinned-symbol` of the scope and announced by a
 * bubbling `symbolpin` event with `detail.symbol`; a `data-pinned-symbol` that is there before, or
 * written later, is obeyed. Name and value go to the element with id `announcer`.
 *
 * Returns a function that undoes everything.
 */
export function linkSymbols(
  root: Document = document,
  { names = {}, announce: say }: LinkSymbolsOptions = {},
): () => void {
  const scopes = new Map<Element, Scope>()
  const listening = new AbortController()
  let byPointer = false
  let pressedAt: readonly [number, number] = [0, 0]
  let timer = 0

  const scopeElement = (element: Element): Element => element.closest(SCOPE) ?? root.body
  const stateOf = (element: Element): Scope => {
    let scope = scopes.get(element)
    if (!scope) scopes.set(element, (scope = { hovered: null, focused: null, pinned: null }))
    return scope
  }
  const symbolAt = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest(SYMBOL) : null
  const inScope = (scope: Element, selector: string): Element[] =>
    [...scope.querySelectorAll(selector)].filter((element) => scopeElement(element) === scope)

  function paint(element: Element): void {
    const { hovered, focused, pinned } = stateOf(scopeElement(element))
    const id = idOf(element)
    if (id === pinned) element.setAttribute('data-lit', 'pinned')
    else if (id === hovered || id === focused) element.setAttribute('data-lit', 'on')
    else element.removeAttribute('data-lit')
    if (element.matches(BUTTON)) element.setAttribute('aria-pressed', String(id === pinned))
  }

  /** Changes the state of a scope and repaints only the symbols that change with it. */
  function change(scope: Element, update: Partial<Scope>): void {
    const state = stateOf(scope)
    const before = [state.hovered, state.focused, state.pinned]
    Object.assign(state, update)
    const after = [state.hovered, state.focused, state.pinned]
    const changed = new Set(
      [...before, ...after].filter((_, index) => before[index % 3] !== after[index % 3]),
    )
    if (changed.size === 0) return
    for (const element of inScope(scope, SYMBOL)) if (changed.has(idOf(element))) paint(element)
  }

  function pin(scope: Element, symbol: string | null): void {
    // The latest pin stands last: Esc far from any scope releases it first.
    const state = stateOf(scope)
    scopes.delete(scope)
    scopes.set(scope, state)
    change(scope, { pinned: symbol })
    if (symbol === null) scope.removeAttribute('data-pinned-symbol')
    else scope.setAttribute('data-pinned-symbol', symbol)
    scope.dispatchEvent(new CustomEvent('symbolpin', { bubbles: true, detail: { symbol } }))
  }

  function togglePin(element: Element): void {
    const scope = scopeElement(element)
    const release = stateOf(scope).pinned === idOf(element)
    pin(scope, release ? null : idOf(element))
    if (!release) announce(element)
  }

  function announce(element: Element): void {
    const twins = inScope(scopeElement(element), SYMBOL).filter(
      (twin) => idOf(twin) === idOf(element),
    )
    ;(say ?? sayInRegion)(symbolSentence(element, twins, names))
  }

  function sayInRegion(sentence: string): void {
    const region = root.getElementById('announcer')
    if (!region) return
    // Emptied first, so that the same sentence is said again.
    region.textContent = ''
    clearTimeout(timer)
    timer = window.setTimeout(() => (region.textContent = sentence), SETTLE_MS)
  }

  function adopt(element: Element): void {
    paint(element)
    if (element.matches(BUTTON)) arrangeTabStops(element)
  }

  function obeyPin(scope: Element): void {
    const symbol = scope.getAttribute('data-pinned-symbol')
    if (symbol === stateOf(scope).pinned) return
    change(scope, { pinned: symbol })
  }

  function adoptAll(parent: Element | Document): void {
    for (const scope of parent.querySelectorAll(`${SCOPE}[data-pinned-symbol]`)) obeyPin(scope)
    for (const element of parent.querySelectorAll(SYMBOL)) adopt(element)
  }

  function listen<Type extends keyof DocumentEventMap>(
    type: Type,
    handle: (event: DocumentEventMap[Type]) => void,
  ): void {
    root.addEventListener(type, handle, { signal: listening.signal })
  }

  listen('pointerover', (event) => {
    const element = symbolAt(event.target)
    if (element) change(scopeElement(element), { hovered: idOf(element) })
  })
  listen('pointerout', (event) => {
    const element = symbolAt(event.target)
    if (element && symbolAt(event.relatedTarget) !== element) {
      change(scopeElement(element), { hovered: null })
    }
  })
  listen('pointerdown', (event) => {
    byPointer = true
    pressedAt = [event.clientX, event.clientY]
  })
  listen('click', (event) => {
    const element = symbolAt(event.target)
    // A click without a pointer is a screen reader's press.
    const dragged =
      event.detail > 0 &&
      Math.hypot(event.clientX - pressedAt[0], event.clientY - pressedAt[1]) > DRAG
    if (!element || dragged || event.defaultPrevented) return
    const control = (event.target as Element).closest(CONTROL)
    if (!control || element.matches(BUTTON)) togglePin(element)
  })
  listen('focusin', (event) => {
    const element = symbolAt(event.target)
    // A pointer lights what it touches already; focus would keep it lit after the release.
    if (!element || event.target !== element) return
    if (element.matches(BUTTON)) arrangeTabStops(element, element)
    if (byPointer) return
    change(scopeElement(element), { focused: idOf(element) })
    announce(element)
  })
  listen('focusout', (event) => {
    const element = symbolAt(event.target)
    if (element) change(scopeElement(element), { focused: null })
  })
  listen('keydown', (event) => {
    byPointer = false
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      const near = event.target instanceof Element ? scopeElement(event.target) : null
      const pinned = [...scopes].filter(([, state]) => state.pinned !== null)
      const scope = pinned.find(([element]) => element === near)?.[0] ?? pinned.at(-1)?.[0]
      if (scope) pin(scope, null)
      return
    }
    const element =
      event.target instanceof Element && event.target.matches(BUTTON) ? event.target : null
    if (!element) return
    const pressed = event.key === 'Enter' || event.key === ' '
    if (pressed) togglePin(element)
    if (pressed || moveFocus(element, event.key)) event.preventDefault()
  })

  const observer = new MutationObserver((mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      if (type === 'childList') {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue
          if (node.matches(SYMBOL)) adopt(node)
          adoptAll(node)
        }
      } else if (target instanceof Element) {
        if (target.matches(SCOPE)) obeyPin(target)
        if (target.matches(SYMBOL)) paint(target)
        else target.removeAttribute('data-lit')
      }
    }
  })
  observer.observe(root.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-sym', 'data-pinned-symbol'],
  })
  adoptAll(root)

  return () => {
    listening.abort()
    observer.disconnect()
    clearTimeout(timer)
    for (const element of root.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit')
  }
}
