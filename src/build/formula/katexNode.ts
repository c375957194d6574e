import { restoreCommas } from './readingCommas.ts'

/**
 * KaTeX's parse tree, as far as the build reads it. KaTeX exports the parser under `__parse` and
 * ships no types for its nodes; every node type not listed here is unreadable on purpose.
 */
export type KatexNode =
  | Leaves<'mathord' | 'textord' | 'spacing' | 'accent-token' | 'op-token'>
  | (Leaf<'atom'> & { readonly family: 'bin' | 'rel' | 'open' | 'close' | 'inner' | 'punct' })
  | Branches<'ordgroup' | 'styling' | 'color' | 'sizing' | 'hbox' | 'operatorname'>
  | (Branch<'mclass'> & { readonly mclass: string })
  | (Branch<'text'> & { readonly font?: string })
  | (Branch<'html'> & { readonly attributes: Readonly<Record<string, string>> })
  | (Branch<'leftright'> & { readonly left: string; readonly right: string })
  | (Wrapper<'font'> & { readonly font: string })
  | Wrappers<'raisebox' | 'lap' | 'overline' | 'underline'>
  | (Wrapper<'enclose'> & { readonly label: string })
  | BasedOn<'accent' | 'accentUnder' | 'horizBrace'>
  | (Base<'op'> & { readonly symbol: boolean; readonly name?: string; readonly body?: KatexNode[] })
  | (Base<'delimsizing'> & { readonly mclass: string; readonly delim: string })
  | (Base<'middle'> & { readonly delim: string })
  | (Base<'htmlmathml'> & {
      readonly html: readonly KatexNode[]
      readonly mathml: readonly KatexNode[]
    })
  | (Base<'sqrt'> & { readonly body: KatexNode; readonly index?: KatexNode })
  | (Base<'genfrac'> & {
      readonly numer: KatexNode
      readonly denom: KatexNode
      readonly hasBarLine: boolean
    })
  | (Base<'supsub'> & {
      readonly base: KatexNode | null
      readonly sup?: KatexNode | null
      readonly sub?: KatexNode | null
    })
  | (Base<'array'> & {
      readonly body: readonly (readonly KatexNode[])[]
      readonly colSeparationType?: string
    })
  | (Base<'kern'> & { readonly dimension: { readonly number: number; readonly unit: string } })
  | Bases<'rule' | 'phantom' | 'hphantom' | 'vphantom' | 'internal' | 'cr'>

/** One member of the union for each name. */
type Leaves<Type extends string> = Type extends string ? Leaf<Type> : never
type Branches<Type extends string> = Type extends string ? Branch<Type> : never
type Wrappers<Type extends string> = Type extends string ? Wrapper<Type> : never
type BasedOn<Type extends string> = Type extends string ? Based<Type> : never
type Bases<Type extends string> = Type extends string ? Base<Type> : never

interface Base<Type extends string> {
  readonly type: Type
  readonly mode: 'math' | 'text'
  readonly loc?: {
    readonly start: number
    readonly end: number
    readonly lexer: { readonly input: string }
  }
}

interface Leaf<Type extends string> extends Base<Type> {
  readonly text: string
}

interface Branch<Type extends string> extends Base<Type> {
  readonly body: readonly KatexNode[]
}

interface Wrapper<Type extends string> extends Base<Type> {
  readonly body: KatexNode
}

interface Based<Type extends string> extends Base<Type> {
  readonly base: KatexNode
  readonly label: string
}

/** First place in `tex` that this node or one of its children was read from, or 0. */
export function offsetOf(node: unknown, tex: string): number {
  return firstOffset(node, tex) ?? 0
}

function firstOffset(value: unknown, tex: string): number | undefined {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = firstOffset(item, tex)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { loc, ...rest } = value as { loc?: { start: number; lexer: { input: string } } | null }
  // A node made by a macro points into the macro's own text.
  if (loc && restoreCommas(loc.lexer.input) === tex) return loc.start
  return firstOffset(Object.values(rest), tex)
}
