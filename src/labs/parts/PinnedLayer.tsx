import { useRef } from 'react'
import { usePinnedLayer } from './usePinnedLayer.ts'
import type { PinnableInstance } from './usePinnedLayer.ts'

/** Keeps the pinned layer of its section and the link of the lab the same; shows nothing. */
export function PinnedLayer({ instance }: { readonly instance: PinnableInstance }) {
  const element = useRef<HTMLSpanElement>(null)
  usePinnedLayer(element, instance)
  return <span ref={element} hidden />
}
