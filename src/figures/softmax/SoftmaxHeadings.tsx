import type { ReactNode } from 'react'
import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { MathText } from '../../plot/MathText.tsx'
import { SymbolHeading } from '../SymbolHeading.tsx'
import type { SoftmaxLayout } from './softmaxLayout.ts'

export interface SoftmaxHeadingsProps {
  readonly layout: SoftmaxLayout
  /** What stands in the brackets of exp, e.g. `a_k/T`. */
  readonly exponent: string
}

/** Names of the columns, in words and as in the formulas. */
export function SoftmaxHeadings({ layout, exponent }: SoftmaxHeadingsProps) {
  const { score, exponential, probability, jacobian, compact, name } = layout
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
  if (compact) {
    return (
      <>
        <Heading symbol="a" x={name.left} y={16} words="점수" name="점수 a k">
          {formulas.a}
        </Heading>
        <Heading symbol="e" x={exponential.left} y={42} words="지수" name="a k의 지수">
          {formulas.e}
        </Heading>
        <Heading symbol="y" x={probability.left} y={42} words="확률" name="확률 y k">
          {formulas.y}
        </Heading>
        <Heading symbol="J" x={0} y={jacobian.heading} words="점수를 건드리면" name={JACOBIAN}>
          {formulas.J}
        </Heading>
      </>
    )
  }
  return (
    <>
      <Heading symbol="a" x={score.left} y={16} words="점수" name="점수 a k" stacked>
        {formulas.a}
      </Heading>
      <Heading
        symbol="e"
        x={exponential.left}
        y={16}
        words="지수로 바꾸면"
        name="a k의 지수"
        stacked
      >
        {formulas.e}
      </Heading>
      <Heading symbol="y" x={probability.left} y={16} words="합으로 나누면" name="확률 y k" stacked>
        {formulas.y}
      </Heading>
      <Heading symbol="J" x={jacobian.left} y={16} words="점수를 건드리면" name={JACOBIAN} stacked>
        {formulas.J}
      </Heading>
    </>
  )
}

const JACOBIAN = 'y k를 a j로 편미분한 값'

interface HeadingProps {
  readonly symbol: string
  readonly x: number
  readonly y: number
  readonly words: string
  /** As read aloud. */
  readonly name: string
  /** The formula below the words instead of behind them. */
  readonly stacked?: boolean
  readonly children: ReactNode
}

function Heading({ symbol, x, y, words, name, stacked = false, children }: HeadingProps) {
  const width = estimateTextWidth(words, 13.5)
  return (
    <SymbolHeading symbol={symbol} name={name} x={x} y={y} width={width} className="lbl">
      {words}
      <tspan className="heading-formula" {...(stacked ? { x, dy: 23 } : { dx: 6 })}>
        {children}
      </tspan>
    </SymbolHeading>
  )
}
