import type { ReactNode } from 'react'
import type { CompiledFormula } from './CompiledFormula.ts'
import { FormulaTree, type FormulaValues } from './FormulaTree.tsx'
import { holdsSymbol, isOneSymbol } from './symbolsOfTree.ts'
import { readValues } from './readValues.ts'

export interface FormulaProps {
  readonly formula: CompiledFormula
  /** Printed live values by symbol (`−0.1171`), for the slots and for what is said on focus. */
  readonly values?: FormulaValues | undefined
  /** Place of this line in a stepped derivation; the current one has a bar at its left. */
  readonly state?: 'past' | 'now' | 'next' | undefined
  /** A quantity that is marked as if pointed at: one used again in this line. */
  readonly marked?: string | null | undefined
}

/**
 * A compiled formula: the drawn tree for the eye, the Korean reading for screen readers, and a
 * button for each linked symbol (`linkSymbols` gives them their behaviour).
 */
export function Formula({ formula, values, state, marked = null }: FormulaProps) {
  const { tree, display, reading } = formula
  // A formula that is one symbol is read once: as the name of its button.
  const single = isOneSymbol(tree)
  const spokenValues = values ? readValues(tree, values) : null
  const text = spokenValues === null ? reading : `${reading}. 지금 값: ${spokenValues}.`
  const picture: ReactNode = (
    <span className="katex">
      <span className="katex-html">
        <FormulaTree
          nodes={tree}
          values={values ?? {}}
          reading={single ? text : null}
          marked={marked}
        />
      </span>
    </span>
  )
  // The reading comes before the buttons; without buttons it comes after the picture, so that the
  // first box of a word or link around the formula is the one that can be seen and pressed.
  const spoken = single ? null : <span className="sr">{text}</span>
  const before = tree.some(holdsSymbol)
  const classes = ['formula', display && 'eq', state].filter(Boolean).join(' ')
  return (
    <span className={classes} aria-current={state === 'now' ? 'step' : undefined}>
      {before && spoken}
      {display ? <span className="katex-display">{picture}</span> : picture}
      {!before && spoken}
    </span>
  )
}
