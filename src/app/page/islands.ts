import type { LabEnvironment, LabModule } from '../../labs/Lab.ts'
import { LabIsland } from './LabIsland.ts'
import { hasReturned, watchTraversal } from './traversal.ts'

export interface IslandSources {
  readonly labs: Readonly<Record<string, () => Promise<LabModule>>>
  readonly createEnvironment: (onFragment: (fragment: string) => void) => Promise<LabEnvironment>
  readonly announce: (sentence: string) => void
}

/** A lab is woken when one of its places is less than this far from the window. */
const NEAR = '100% 0px'
/** A lab that is only near waits no longer than this (milliseconds) for those before it. */
const LONGEST_TURN = 3000

/**
 * Finds the labs of the page and wakes each when the reader comes near one of its places, or at
 * once where the address names it. Every other fragment is a heading, and the browser's business.
 */
export function startIslands({ labs, createEnvironment, announce }: IslandSources): () => void {
  const islands = new Map<string, LabIsland>()
  for (const root of document.querySelectorAll<HTMLElement>('[data-lab]')) {
    const id = root.dataset['lab'] ?? ''
    const loadLab = Object.hasOwn(labs, id) ? labs[id] : undefined
    if (loadLab === undefined) continue
    const places = [
      ...document.querySelectorAll<HTMLElement>(`[data-lab-place][data-lab-id="${id}"]`),
    ]
    islands.set(id, new LabIsland(root, places, { loadLab, createEnvironment, announce }))
  }

  const { wakeNow, wakeInTurn, stop } = takeTurns()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const island = islands.get((target as HTMLElement).dataset['labId'] ?? '')
        if (!isIntersecting || island === undefined) continue
        for (const place of island.places) observer.unobserve(place)
        if (isInWindow(target)) wakeNow(island.wake())
        else wakeInTurn(() => island.wake())
      }
    },
    { rootMargin: NEAR },
  )

  const obeyAddress = ({ isReturn }: { isReturn: boolean }) => {
    const [id = ''] = location.hash.slice(1).split('?')
    const island = islands.get(id)
    if (island === undefined) return
    if (!location.hash.includes('?')) {
      wakeNow(island.wake())
      return
    }
    wakeNow(island.open(location.hash))
    // The fragment with settings is no element's id, so the browser stays where it is. Whoever
    // comes back is put back by the browser.
    if (!isReturn) island.root.scrollIntoView()
  }
  obeyAddress({ isReturn: hasReturned() })
  const traversal = watchTraversal()
  const onHashChange = () => obeyAddress({ isReturn: traversal.isLatest() })
  addEventListener('hashchange', onHashChange)

  for (const island of islands.values()) {
    for (const place of island.places) observer.observe(place)
  }
  return () => {
    stop()
    observer.disconnect()
    removeEventListener('hashchange', onHashChange)
    traversal.stop()
  }
}

/**
 * What a reader sees wakes at once. What is only near wakes after that, one lab after the other:
 * its script and its first drawing would keep the first lab waiting.
 */
function takeTurns(): {
  wakeNow(waking: Promise<void>): void
  wakeInTurn(wake: () => Promise<void>): void
  stop(): void
} {
  let turn: Promise<unknown> = Promise.resolve()
  let isOver = false
  const atMost = (waking: Promise<void>): Promise<void> => {
    const patience = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_TURN))
    return Promise.race([waking, patience])
  }
  return {
    wakeNow(waking) {
      turn = Promise.all([turn, atMost(waking)])
    },
    wakeInTurn(wake) {
      turn = turn.then(() => (isOver ? undefined : atMost(wake())))
    },
    stop() {
      isOver = true
    },
  }
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
