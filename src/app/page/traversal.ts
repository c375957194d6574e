/** Whether this page was reloaded or reached by back or forward. */
export function hasReturned(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry !== undefined && 'type' in entry && entry.type !== 'navigate'
}

/** Notices whether the latest change of the address came from back or forward. */
export function watchTraversal(): { isLatest(): boolean; stop(): void } {
  let isTraversal = false
  const onNavigate = (event: Event) => {
    isTraversal = 'navigationType' in event && event.navigationType === 'traverse'
  }
  // Browsers without the interface scroll once too often.
  const { navigation } = window as { navigation?: EventTarget }
  navigation?.addEventListener('navigate', onNavigate)
  return {
    isLatest: () => isTraversal,
    stop: () => navigation?.removeEventListener('navigate', onNavigate),
  }
}
