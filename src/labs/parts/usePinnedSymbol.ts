import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

const SCOPE = '[data-symbol-scope]'

/** The symbol that is pinned in the part of the page around this element, or null. */
export function usePinnedSymbol(element: RefObject<Element | null>): string | null {
  const [pinned, setPinned] = useState<string | null>(null)
  useEffect(() => {
    const scope = element.current?.closest(SCOPE)
    if (!scope) return
    const read = (): void => {
      setPinned(scope.getAttribute('data-pinned-symbol'))
    }
    read()
    scope.addEventListener('symbolpin', read)
    return () => {
      scope.removeEventListener('symbolpin', read)
    }
  }, [element])
  return pinned
}
