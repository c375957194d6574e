import { memo } from 'react'
import { estimateMathWidth, estimateTextWidth } from '../plot/estimateTextWidth.ts'
import { MathText } from '../plot/MathText.tsx'
import type { LayerRowsLayout } from './layerRowsLayout.ts'
import { SymbolHeading } from './SymbolHeading.tsx'

/** Which size of the gradient a figure shows. */
export interface LayerMeasure {
  /** Symbol id: `errorSignal` or `weightGradient`. */
  readonly symbol: string
  /** `오차 신호` */
  readonly name: string
  /** `‖∂C/∂s‖`, in the notation of MathText */
  readonly formula: string
}

export interface LayerRowsHeadingsProps {
  readonly layout: LayerRowsLayout
  readonly measure: LayerMeasure
  readonly functionClass: string
}

const SIGNAL = '‖δ‖'

/** The quantities of the panels by name; each lights what stands for it. */
export const LayerRowsHeadings = memo(function LayerRowsHeadings(props: LayerRowsHeadingsProps) {
  const { layout, measure, functionClass } = props
  const { bars, walk, stacked, briefHeadings } = layout
  const { columns, noteY } = walk
  const walkX = stacked ? 0 : walk.x
  const briefNote = briefHeadings && !stacked
  return (
    <>
      <SymbolHeading
        symbol={measure.symbol}
        name={`${measure.name}의 크기`}
        x={bars.x}
        y={36}
        width={wordsWidth(briefHeadings ? '' : `${measure.name} `, measure.formula)}
      >
        {briefHeadings ? '' : `${measure.name} `}
        <MathText source={measure.formula} />
      </SymbolHeading>
      <text className="lbl" x={walkX} y={walk.headingY} aria-hidden="true">
        층마다 곱한 배율
      </text>
      <SymbolHeading
        symbol="errorSignal"
        name="오차 신호의 크기"
        x={walkX}
        y={noteY}
        width={wordsWidth(briefNote ? '' : '오차 신호 의 크기', SIGNAL)}
      >
        {briefNote ? '' : '오차 신호 '}
        <MathText source={SIGNAL} />
        {briefNote ? '' : '의 크기'}
      </SymbolHeading>
      <SymbolHeading
        symbol="weightFactor"
        name="가중치의 배율"
        className="strong"
        x={columns.weight}
        y={noteY}
        width={estimateTextWidth('가중치', 13)}
        anchor="end"
      >
        가중치
      </SymbolHeading>
      <g className={functionClass}>
        <SymbolHeading
          symbol="derivativeFactor"
          name="도함수의 배율"
          className="fl"
          x={columns.derivative}
          y={noteY}
          width={estimateTextWidth('도함수', 13)}
          anchor="end"
        >
          도함수
        </SymbolHeading>
      </g>
    </>
  )
})

function wordsWidth(words: string, formula: string): number {
  return estimateTextWidth(words, 13) + estimateMathWidth(formula, 13)
}
