import type { ReactNode } from 'react'
import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'
import { SymbolHeading } from '../SymbolHeading.tsx'

export interface TableHeadingProps {
  readonly symbol: string
  readonly x: number
  readonly y: number
  readonly words: string
  /** As read aloud. */
  readonly name: string
  /** The formula below the words instead of behind them. */
  readonly stacked: boolean
  readonly children: ReactNode
}

/** Name of a column, in words and as in the formulas; pointing at it lights the quantity. */
export function TableHeading(props: TableHeadingProps) {
  const { symbol, x, y, words, name, stacked, children } = props
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
