import { useEffect } from 'react'
import type { RefObject } from 'react'
import { layerSymbol } from '../../figures/layerRows.ts'
import type { ReadableStore } from '../../store/useLabStore.ts'
import type { SettingActions } from './settingActions.ts'

const SCOPE = '[data-symbol-scope]'
const PINNED = 'data-pinned-symbol'

export interface PinnableInstance extends ReadableStore<{
  /** `layer`: the pinned one, counted from 1, the output last; 0 for none. */
  readonly settings: { readonly layer: number; readonly depth: number }
}> {
  readonly actions: SettingActions
}

/**
 * The pinned layer is part of the link: what the link names is pinned in the section around this
 * element, and what a reader pins or releases there is written into the settings.
 */
export function usePinnedLayer(
  element: RefObject<Element | null>,
  instance: PinnableInstance,
): void {
  useEffect(() => {
    const scope = element.current?.closest(SCOPE)
    if (!scope) return
    const named = () => {
      const { layer, depth } = instance.getState().settings
      return layer >= 1 && layer <= depth + 1 ? layerSymbol(layer - 1, depth + 1) : null
    }
    const note = (): void => {
      const pinned = scope.getAttribute(PINNED)
      const layer = layerOfSymbol(pinned, instance.getState().settings.depth)
      if (layer !== instance.getState().settings.layer) instance.actions.choose('layer', layer)
    }
    const opening = named()
    if (opening === null) {
      // A layer pinned in the picture before it came to life.
      if (layerOfSymbol(scope.getAttribute(PINNED), instance.getState().settings.depth) > 0) note()
    } else pin(scope, opening)
    scope.addEventListener('symbolpin', note)
    return () => {
      scope.removeEventListener('symbolpin', note)
      const pinned = scope.getAttribute(PINNED)
      if (pinned !== null && pinned === named()) pin(scope, null)
    }
  }, [element, instance])
}

function pin(scope: Element, symbol: string | null): void {
  if (symbol === null) scope.removeAttribute(PINNED)
  else scope.setAttribute(PINNED, symbol)
  scope.dispatchEvent(new CustomEvent('symbolpin', { bubbles: true, detail: { symbol } }))
}

/** 0 for a symbol that is no layer. */
function layerOfSymbol(symbol: string | null, depth: number): number {
  if (symbol === 'outputLayer') return depth + 1
  const layer = Number(/^layer(\d+)$/.exec(symbol ?? '')?.[1] ?? 0)
  return layer <= depth ? layer : 0
}
