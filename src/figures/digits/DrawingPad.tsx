import { useId, useMemo, useState } from 'react'
import type { Bitmap, InkBounds } from '../../engine/images/Bitmap.ts'
import { countBlocks } from '../../engine/images/countBlocks.ts'
import { gridPath } from './gridPath.ts'
import { InkPicture } from './InkPicture.tsx'
import { CELL_PIXELS, PAD_CELLS, PAD_PIXELS } from './padCells.ts'
import { usePadKeys } from './usePadKeys.ts'
import type { PadKeysOptions } from './usePadKeys.ts'
import { usePadPointer } from './usePadPointer.ts'
import type { PadPointerOptions } from './usePadPointer.ts'

export interface DrawingPadProps
  extends Pick<PadPointerOptions, 'onLine'>, Omit<PadKeysOptions, 'hasInk'> {
  /** 128 × 128 pixels, 4 × 4 a cell. */
  readonly ink: Bitmap
  /** Where the ink is, or null without ink. */
  readonly bounds: InkBounds | null
}

/** Side of a cell in the drawing's own pixels; the style sheet fits the pad to its place. */
const CELL = 12
const SIDE = PAD_CELLS * CELL
const FULL_CELL = CELL_PIXELS * CELL_PIXELS

/** A square to draw a digit into by mouse, finger, pen or keyboard: one tab stop for 1,024 cells. */
export function DrawingPad(props: DrawingPadProps) {
  const { ink, bounds, onBegin, onLine } = props
  const help = useId()
  const [focused, setFocused] = useState(false)
  const counts = useMemo(() => countBlocks(ink, CELL_PIXELS), [ink])
  const pointer = usePadPointer({ side: PAD_PIXELS, onBegin, onLine })
  const { cursor, onKeyDown } = usePadKeys({
    ...props,
    hasInk: ({ row, column }) => (counts[row * PAD_CELLS + column] ?? 0) * 2 >= FULL_CELL,
  })
  const inked = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
  const scale = CELL / CELL_PIXELS
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="pad"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-roledescription="그림판"
        aria-label={`숫자를 쓰는 판, ${PAD_CELLS * PAD_CELLS}칸 가운데 ${inked}칸에 잉크`}
        aria-describedby={help}
        {...pointer}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setFocused(true)
        }}
        onBlur={() => {
          setFocused(false)
        }}
      >
        <svg className="c" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true" focusable="false">
          <rect className="sheet" width={SIDE} height={SIDE} />
          <path className="grid" d={gridPath(PAD_CELLS, 1, CELL, 0, 0)} />
          <path className="pad-block" d={gridPath(PAD_CELLS, 4, CELL, 0, 0)} />
          <InkPicture
            counts={counts}
            most={FULL_CELL}
            columns={PAD_CELLS}
            left={0}
            top={0}
            cell={CELL}
          />
          {bounds !== null && (
            <rect
              className="pad-bounds"
              x={bounds.left * scale}
              y={bounds.top * scale}
              width={bounds.width * scale}
              height={bounds.height * scale}
            />
          )}
          <rect className="field-rim" x={0.5} y={0.5} width={SIDE - 1} height={SIDE - 1} />
          {focused && <PadCursor x={cursor.column * CELL} y={cursor.row * CELL} />}
        </svg>
      </div>
      <p className="pad-help" id={help}>
        <span className="touch">손가락이나 펜으로 써요.</span>
        <span className="desk">
          마우스나 손가락, 펜으로 써요. 키보드로는 방향키로 칸을 옮기고 스페이스로 칠하거나 지워요.
          Shift와 방향키를 함께 누르면 지나는 칸이 칠해져요.
        </span>
      </p>
    </>
  )
}

/** Stands out on paper and on ink. */
function PadCursor({ x, y }: { readonly x: number; readonly y: number }) {
  const place = { x: x - 1, y: y - 1, width: CELL + 2, height: CELL + 2 }
  return (
    <g className="pad-cursor">
      <rect {...place} />
      <rect {...place} />
    </g>
  )
}
