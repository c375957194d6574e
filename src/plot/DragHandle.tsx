import type { DragValue } from './useDragValue.ts'

export interface DragHandleProps {
  readonly drag: DragValue
  readonly x: number
  readonly y: number
  /** Direction of the movement; a finger that moves across it still scrolls the page. */
  readonly direction: 'horizontal' | 'vertical' | 'both'
  readonly symbol?: string
}

const TOUCH_ACTION = { horizontal: 'pan-y', vertical: 'pan-x', both: 'none' } as const

/** Upright grip of 14 × 26 pixels (14 × 26 lying for vertical movement) with a 44 pixel target. */
export function DragHandle({ drag, x, y, direction, symbol }: DragHandleProps) {
  const [width, height] = direction === 'vertical' ? [26, 14] : [14, 26]
  return (
    <g
      className="grip"
      data-active={drag.dragging || drag.focused ? '' : undefined}
      data-sym={symbol}
      style={{ touchAction: TOUCH_ACTION[direction] }}
      {...drag.pointerProps}
    >
      <rect className="hit" x={x - 22} y={y - 22} width={44} height={44} />
      {drag.focused && (
        <rect
          className="grip-focus"
          x={x - width / 2 - 5}
          y={y - height / 2 - 5}
          width={width + 10}
          height={height + 10}
        />
      )}
      <rect
        className="grip-body"
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={2}
      />
    </g>
  )
}

export interface DragInputProps {
  readonly drag: DragValue
  /** Name of the value, e.g. `입력 s`. */
  readonly label: string
  /** The value as read aloud, with its unit. */
  readonly valueText: string
}

/** The visually hidden native range that carries focus and keyboard; place it beside the drawing. */
export function DragInput({ drag, label, valueText }: DragInputProps) {
  return (
    <input
      className="sr"
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      {...drag.inputProps}
    />
  )
}
