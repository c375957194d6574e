import { MathText } from '../../plot/MathText.tsx'
import type { LossLayout } from './lossLayout.ts'
import { TableHeading } from './TableHeading.tsx'

/** Names of the columns, in words and as in the formulas. */
export function LossHeadings({ layout }: { readonly layout: LossLayout }) {
  const { compact, score, probability, gradient, doubled } = layout
  const second = compact ? 42 : 16
  const stacked = !compact
  return (
    <>
      <TableHeading
        symbol="a"
        x={compact ? 0 : score.left}
        y={16}
        words="점수"
        name="점수 a k"
        stacked={stacked}
      >
        <MathText source="a_k" />
      </TableHeading>
      <TableHeading
        symbol="y"
        x={probability.left}
        y={second}
        words="확률"
        name="확률 y k"
        stacked={stacked}
      >
        <MathText source="y_k" />
      </TableHeading>
      <TableHeading
        symbol="da"
        x={gradient.left}
        y={second}
        words="기울기"
        name="C를 a k로 편미분한 값"
        stacked={stacked}
      >
        <MathText source="y_k − t_k" />
      </TableHeading>
      {!compact && doubled !== null && (
        <text className="lbl" x={doubled.left} y={16}>
          두 번 거치면
        </text>
      )}
    </>
  )
}
