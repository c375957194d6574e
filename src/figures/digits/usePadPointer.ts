import { useRef } from 'react'
import type { PointerEvent } from 'react'
import type { Point } from '../../engine/images/drawLine.ts'

export interface PadPointerOptions {
  /** Pixels per side of the drawing. */
  readonly side: number
  /** A stroke begins: the moment to remember what was there. */
  readonly onBegin: () => void
  /** The pen has moved on; a dot goes from a point to itself. */
  readonly onLine: (from: Point, to: Point) => void
}

export interface PadPointerProps {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
  readonly onPointerCancel: (event: PointerEvent) => void
}

/**
 * Drawing by mouse, finger or pen: one pointer at a time, followed also outside the pad, through
 * every position the browser has put together in one event.
 */
export function usePadPointer({ side, onBegin, onLine }: PadPointerOptions): PadPointerProps {
  const drawing = useRef<{ readonly pointer: number; at: Point } | null>(null)

  const pointOf = (event: { clientX: number; clientY: number }, pad: Element): Point => {
    const { left, top, width, height } = pad.getBoundingClientRect()
    return {
      x: ((event.clientX - left) / (width === 0 ? 1 : width)) * side,
      y: ((event.clientY - top) / (height === 0 ? 1 : height)) * side,
    }
  }
  const end = (event: PointerEvent): void => {
    if (drawing.current?.pointer === event.pointerId) drawing.current = null
  }

  return {
    onPointerDown(event) {
      if (drawing.current !== null || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const at = pointOf(event, event.currentTarget)
      drawing.current = { pointer: event.pointerId, at }
      onBegin()
      onLine(at, at)
    },
    onPointerMove(event) {
      const stroke = drawing.current
      if (stroke?.pointer !== event.pointerId) return
      const { nativeEvent, currentTarget } = event
      const passed = coalesced(nativeEvent)
      for (const position of passed.length > 0 ? passed : [nativeEvent]) {
        const next = pointOf(position, currentTarget)
        onLine(stroke.at, next)
        stroke.at = next
      }
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}

/** The positions inside one event; none where the browser keeps them to itself. */
function coalesced(event: globalThis.PointerEvent): readonly globalThis.PointerEvent[] {
  return 'getCoalescedEvents' in event ? event.getCoalescedEvents() : []
}
