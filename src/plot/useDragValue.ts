import { useRef, useState } from 'react'
import type { ChangeEvent, KeyboardEvent, PointerEvent, RefObject } from 'react'

export interface DragValueOptions {
  readonly value: number
  readonly minimum: number
  readonly maximum: number
  /** Smallest change, in data units: arrow keys and pointer move by it. */
  readonly step: number
  /** Change by Page Up and Page Down; ten steps unless told. */
  readonly pageStep?: number
  /** Data value under a position of the drawing (its own pixels). */
  readonly valueAt: (position: { readonly x: number; readonly y: number }) => number
  readonly onChange: (value: number) => void
  /** The interaction has ended: the moment to write a link. */
  readonly onCommit?: (value: number) => void
}

export interface DragValue {
  readonly value: number
  readonly dragging: boolean
  /** True while the keyboard acts on this value. */
  readonly focused: boolean
  /** For the handle, or for a whole plot that may be dragged anywhere. */
  readonly pointerProps: {
    readonly onPointerDown: (event: PointerEvent<SVGElement>) => void
    readonly onPointerMove: (event: PointerEvent<SVGElement>) => void
    readonly onPointerUp: (event: PointerEvent<SVGElement>) => void
    readonly onPointerCancel: (event: PointerEvent<SVGElement>) => void
  }
  /** For the native range input that speaks for the handle. */
  readonly inputProps: {
    readonly ref: RefObject<HTMLInputElement | null>
    readonly min: number
    readonly max: number
    readonly step: number
    readonly value: number
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
    readonly onKeyUp: () => void
    readonly onFocus: () => void
    readonly onBlur: () => void
  }
}

/**
 * A value that is dragged in a drawing by mouse, pen or finger, and changed by keyboard and
 * assistive technology through a native range input: arrows one step, Page keys ten, Home and End.
 */
export function useDragValue(options: DragValueOptions): DragValue {
  const { value, minimum, maximum, step, valueAt, onChange, onCommit } = options
  const input = useRef<HTMLInputElement>(null)
  const [dragging, setDragging] = useState(false)
  const [focused, setFocused] = useState(false)

  const change = (wanted: number): void => {
    const next = snapToStep(wanted, minimum, maximum, step)
    if (next !== value) onChange(next)
  }
  const follow = (event: PointerEvent<SVGElement>): void => {
    change(valueAt(positionInDrawing(event)))
  }
  const end = (event: PointerEvent<SVGElement>): void => {
    if (!dragging) return
    event.currentTarget.releasePointerCapture(event.pointerId)
    setDragging(false)
    onCommit?.(value)
  }

  return {
    value,
    dragging,
    focused,
    pointerProps: {
      onPointerDown(event) {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        input.current?.focus({ preventScroll: true })
        setDragging(true)
        follow(event)
      },
      onPointerMove(event) {
        if (dragging) follow(event)
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
    inputProps: {
      ref: input,
      min: minimum,
      max: maximum,
      step,
      value,
      onChange(event) {
        change(event.target.valueAsNumber)
      },
      onKeyDown(event) {
        const pages = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0
        if (pages === 0) return
        event.preventDefault()
        change(value + pages * (options.pageStep ?? 10 * step))
      },
      onKeyUp() {
        onCommit?.(value)
      },
      onFocus() {
        setFocused(true)
      },
      onBlur() {
        setFocused(false)
      },
    },
  }
}

/** The nearest step from `minimum` inside the bounds, without the dust of binary fractions. */
export function snapToStep(wanted: number, minimum: number, maximum: number, step: number): number {
  if (Number.isNaN(wanted)) return minimum
  const steps = Math.round((Math.min(Math.max(wanted, minimum), maximum) - minimum) / step)
  const snapped = Math.min(maximum, minimum + steps * step)
  return Number(snapped.toPrecision(12))
}

/** Pointer position in the drawing's own pixels, also where the page shows it scaled. */
function positionInDrawing(event: PointerEvent<SVGElement>): { x: number; y: number } {
  const drawing = event.currentTarget.ownerSVGElement ?? event.currentTarget
  const shown = drawing.getBoundingClientRect()
  const scale = shown.width === 0 ? 1 : Number(drawing.getAttribute('width')) / shown.width
  return { x: (event.clientX - shown.left) * scale, y: (event.clientY - shown.top) * scale }
}
