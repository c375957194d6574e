import type { KatexNode } from './katexNode.ts'
import type { SpokenSymbols } from './spokenSymbols.ts'

/**
 * How far a text carries by itself. `unit`: one symbol or number, stands beside others without a
 * word. `phrase`: clear where it ends, not where it begins (“… 미분한 값”), so it needs 곱하기.
 * `composite`: has operators of its own.
 */
export type Weight = 'unit' | 'phrase' | 'composite'

export interface Operand {
  readonly text: string
  readonly weight: Weight
}

/** Adds what stands above and below a symbol: “제곱”, “프라임”, … */
export type Scripts = (base: Operand) => Operand

export type Mark = 'round' | 'square' | 'curly' | 'abs' | 'norm' | 'angle' | 'floor' | 'ceil'

/** One element of a row, ready for the grammar in `readClauses.ts`. */
export type Item =
  | (Operand & { readonly kind: 'operand'; readonly number?: true; readonly takesArgument?: true })
  | {
      readonly kind: 'function'
      readonly text: string
      readonly extreme?: '큰' | '작은'
    }
  /** Reads the rest of the term: a sum, a limit, d/ds. */
  | { readonly kind: 'big'; readonly read: (body: string) => string }
  | { readonly kind: 'operator'; readonly name: string; readonly text: string }
  | { readonly kind: 'relation'; readonly name: string }
  | { readonly kind: 'open'; readonly mark: Mark }
  | { readonly kind: 'close'; readonly mark: Mark; readonly scripts: Scripts }
  /** `|` and `‖` look alike on both sides; the grammar pairs them. */
  | { readonly kind: 'bar'; readonly mark: 'abs' | 'norm'; readonly scripts: Scripts }
  /** A comma, a wide space, or words of the author. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'comma' }

/** What the parts of the reader share. */
export interface Reading {
  readonly tex: string
  readonly spoken: SpokenSymbols
  /** A whole sequence of clauses; as a condition it ends in 때. */
  row(nodes: readonly KatexNode[], condition?: boolean): string
  /** A sequence that should be one operand, and how far it carries. */
  operand(nodes: readonly KatexNode[]): Operand
  items(nodes: readonly KatexNode[]): readonly Item[]
  /** Ends the reading: the author has to write one. */
  refuse(node: KatexNode, what: string): never
}

export const noScripts: Scripts = (base) => base

/** An operand that stands beside others without a word. */
export function unit(text: string): Operand & { kind: 'operand' } {
  return { kind: 'operand', text, weight: 'unit' }
}
