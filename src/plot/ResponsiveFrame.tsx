import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { FRAME_SIZES, frameSizeOf } from './FrameSize.ts'
import type { FrameSize } from './FrameSize.ts'

/** Room for one drawing, in CSS pixels. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly size: FrameSize
}

export interface ResponsiveFrameProps {
  /** Height of the drawing at each size. It must not depend on the width: nothing may move. */
  readonly heights: Readonly<Record<FrameSize, number>>
  readonly children: (frame: Frame) => ReactNode
}

const SIZES = Object.keys(FRAME_SIZES) as readonly FrameSize[]

/**
 * Before it is measured (in the prerendered page and in the first client render) one drawing of
 * each size, of which container queries show one; then a single drawing at the observed width. The
 * wrapper of a size keeps its key, so the visible drawing is updated, not replaced.
 */
export function ResponsiveFrame({ heights, children }: ResponsiveFrameProps) {
  const container = useRef<HTMLDivElement>(null)
  const width = useContentWidth(container)
  const isPrinted = useSyncExternalStore(watchPrinting, readPrinting, readPrinting)
  if (width === null || isPrinted) {
    return (
      <div className="frame" ref={container}>
        {SIZES.map((size) => (
          <div key={size} className={`frame-size frame-${size}`}>
            {children({ width: FRAME_SIZES[size].drawnAt, height: heights[size], size })}
          </div>
        ))}
      </div>
    )
  }
  const size = frameSizeOf(width)
  return (
    <div className="frame" ref={container}>
      <div key={size}>{children({ width, height: heights[size], size })}</div>
    </div>
  )
}

/** Paper has a width of its own, which nobody can observe: container queries choose again. */
let printing = false

function readPrinting(): boolean {
  return printing
}

function watchPrinting(onChange: () => void): () => void {
  const listen = ({ type }: Event): void => {
    printing = type === 'beforeprint'
    onChange()
  }
  addEventListener('beforeprint', listen)
  addEventListener('afterprint', listen)
  return () => {
    removeEventListener('beforeprint', listen)
    removeEventListener('afterprint', listen)
  }
}

/** Whole CSS pixels inside the element, or null before the first observation. */
function useContentWidth(element: React.RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const observed = element.current
    if (observed === null || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver((entries) => {
      const measured = Math.floor(entries.at(-1)?.contentRect.width ?? 0)
      // A hidden container (a closed tab, print preparation) keeps the last drawing.
      if (measured > 0) setWidth(measured)
    })
    observer.observe(observed)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return width
}
