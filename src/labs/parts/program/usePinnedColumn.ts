import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { ProgramInstance } from './createProgramInstance.ts'
import { LAYER_IDS } from './layers.ts'

const SCOPE = '[data-symbol-scope]'
const PINNED = 'data-pinned-symbol'

/** The pinned layer is part of the link: what the link names is pinned, what a reader pins is kept. */
export function usePinnedColumn(
  element: RefObject<Element | null>,
  instance: ProgramInstance,
): void {
  useEffect(() => {
    const scope = element.current?.closest(SCOPE)
    if (!scope) return
    const read = (): void => {
      const symbol = scope.getAttribute(PINNED)
      const pin = LAYER_IDS.find((id) => id === symbol) ?? 'none'
      if (pin !== instance.getState().settings.pin) instance.actions.choose('pin', pin)
    }
    const { pin } = instance.getState().settings
    if (pin === 'none') read()
    else {
      scope.setAttribute(PINNED, pin)
      scope.dispatchEvent(new CustomEvent('symbolpin', { bubbles: true, detail: { symbol: pin } }))
    }
    scope.addEventListener('symbolpin', read)
    return () => {
      scope.removeEventListener('symbolpin', read)
    }
  }, [element, instance])
}
