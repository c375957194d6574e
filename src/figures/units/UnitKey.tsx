import { memo } from 'react'
import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { SymbolHeading } from '../SymbolHeading.tsx'
import type { UnitRowsLayout } from './unitRowsLayout.ts'

export interface UnitKeyProps {
  readonly layout: UnitRowsLayout
  /** Identity class of the activation. */
  readonly className: string
}

const CELL = 9

/** The three states of a unit by their marks and their words. */
export const UnitKey = memo(function UnitKey({ layout, className }: UnitKeyProps) {
  const { keyY } = layout
  const widths = ['켜짐', '꺼짐', '죽음'].map((word) => estimateTextWidth(word, 13))
  const [on = 0, off = 0, dead = 0] = widths
  const offX = layout.matrix.x + CELL + 6 + on + 18
  const deadX = offX + CELL + 6 + off + 18
  const top = keyY - CELL
  const middle = top + CELL / 2
  return (
    <g className={className}>
      <rect className="unit-on fl" x={layout.matrix.x} y={top} width={CELL} height={CELL} />
      <text x={layout.matrix.x + CELL + 6} y={keyY}>
        켜짐
      </text>
      <path className="unit-off" d={`M${offX + 1} ${keyY - 1}l${CELL - 2} ${2 - CELL}`} />
      <SymbolHeading
        symbol="offShare"
        name="꺼진 비율: 그 입력에서만 0"
        x={offX + CELL + 6}
        y={keyY}
        width={off}
      >
        꺼짐
      </SymbolHeading>
      <path
        className="unit-dead-circle"
        d={`M${deadX} ${middle}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0`}
      />
      <path
        className="unit-dead-cross"
        d={`M${deadX + 2.25} ${middle - 2.25}l4.5 4.5m0 -4.5l-4.5 4.5`}
      />
      <SymbolHeading
        symbol="deadUnits"
        name="죽은 뉴런 수: 모든 학습 데이터에서 0"
        x={deadX + CELL + 6}
        y={keyY}
        width={dead}
      >
        죽음
      </SymbolHeading>
    </g>
  )
})
