/**
 * A formula as the build leaves it: elements with slots for live numbers, and its Korean reading.
 * KaTeX makes it at build time and never ships.
 */
export interface CompiledFormula {
  readonly kind: 'formula'
  /** Visual tree; hidden from screen readers. */
  readonly tree: readonly FormulaNode[]
  /** Korean reading, the accessible text. */
  readonly reading: string
  /** Set on a line of its own. */
  readonly display: boolean
  /** Symbols named by `\S{id}{…}`, in order of appearance. */
  readonly symbols: readonly string[]
}

/** Text, or an element; an element with `slot` shows the live value of that symbol. */
export type FormulaNode = string | FormulaElement

export interface FormulaElement {
  /** Default `span`, as most are: a formula is kept short, for it travels in pages and scripts. */
  readonly tag?: string
  readonly className?: string
  readonly style?: Readonly<Record<string, string>>
  /** SVG attributes and the like. */
  readonly attributes?: Readonly<Record<string, string>>
  /** `data-sym`: the quantity this element stands for. */
  readonly symbol?: string
  /** Symbol whose live value fills this element. */
  readonly slot?: string
  readonly children?: readonly FormulaNode[]
}
