import { BUTTON } from './symbolElements.ts'

/** Symbols of one formula or figure share one tab stop. */
const GROUP = '.formula, svg, [data-symbol-group]'

/** Gives each group exactly one tab stop; keeps the one it has. */
export function arrangeTabStops(element: Element, chosen?: Element): void {
  const buttons = buttonsOf(groupOf(element))
  const stop =
    chosen ?? buttons.find((button) => button.getAttribute('tabindex') === '0') ?? buttons[0]
  for (const button of buttons) button.setAttribute('tabindex', button === stop ? '0' : '-1')
}

/** The arrows, Home and End go from symbol to symbol of a group. False where there is none. */
export function moveFocus(element: Element, key: string): boolean {
  const buttons = buttonsOf(groupOf(element))
  const at = buttons.indexOf(element)
  const target = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  }[key]
  const next = target === undefined ? undefined : buttons[target]
  if (!next) return false
  ;(next as HTMLElement | SVGElement).focus()
  return true
}

const groupOf = (element: Element): Element => element.closest(GROUP) ?? element

function buttonsOf(group: Element): Element[] {
  return group.matches(BUTTON) ? [group] : [...group.querySelectorAll(BUTTON)]
}
