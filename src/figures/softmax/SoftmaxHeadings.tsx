import { MathText } from '../../plot/MathText.tsx'
import type { SoftmaxLayout } from './softmaxLayout.ts'
import { TableHeading } from './TableHeading.tsx'

export interface SoftmaxHeadingsProps {
  readonly layout: SoftmaxLayout
  /** What stands in the brackets of exp, e.g. `a_k/T`. */
  readonly exponent: string
}

/** Names of the columns, in words and as in the formulas. */
export function SoftmaxHeadings({ layout, exponent }: SoftmaxHeadingsProps) {
  const { score, exponential, probability, jacobian, compact } = layout
  const formulas = {
    a: <MathText source="a_k" />,
    e: (
      <>
        <tspan className="mu">exp</tspan>
        <MathText source={`(${exponent})`} />
      </>
    ),
    y: <MathText source="y_k" />,
    J: <MathText source="∂y_k/∂a_j" />,
  }
  const stacked = !compact
  const second = compact ? 42 : 16
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
        {formulas.a}
      </TableHeading>
      <TableHeading
        symbol="e"
        x={exponential.left}
        y={second}
        words={compact ? '지수' : '지수로 바꾸면'}
        name="a k의 지수"
        stacked={stacked}
      >
        {formulas.e}
      </TableHeading>
      <TableHeading
        symbol="y"
        x={probability.left}
        y={second}
        words={compact ? '확률' : '합으로 나누면'}
        name="확률 y k"
        stacked={stacked}
      >
        {formulas.y}
      </TableHeading>
      <TableHeading
        symbol="J"
        x={compact ? 0 : jacobian.left}
        y={compact ? jacobian.heading : 16}
        words="점수를 건드리면"
        name={JACOBIAN}
        stacked={stacked}
      >
        {formulas.J}
      </TableHeading>
    </>
  )
}

const JACOBIAN = 'y k를 a j로 편미분한 값'
