import { OracleProblem } from './OracleProblem.ts'

/** A number or nested lists of numbers, row-major. */
export type NumberTree = number | readonly NumberTree[]

const SPECIAL: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity }

/** Numbers as the oracle writes them: JSON numbers, or the strings NaN, Infinity, -Infinity. */
export function decodeNumbers(value: unknown, name: string): NumberTree {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map((entry) => decodeNumbers(entry, name))
  const special = typeof value === 'string' ? SPECIAL[value] : undefined
  if (special !== undefined) return special
  throw new OracleProblem(
    `${name}: ${JSON.stringify(value)}은(는) 수가 아니에요. ` +
      `수, 수의 목록, "NaN", "Infinity", "-Infinity"만 읽어요.`,
  )
}

/** All numbers in order. */
export function flatten(tree: NumberTree): Float64Array {
  return typeof tree === 'number' ? Float64Array.of(tree) : Float64Array.from(leavesOf(tree))
}

function leavesOf(tree: readonly NumberTree[]): number[] {
  return tree.flatMap((entry) => (typeof entry === 'number' ? [entry] : leavesOf(entry)))
}

/** Lengths per level, [] for a number; the first entry stands for its neighbours. */
export function shapeOf(tree: NumberTree | undefined): readonly number[] {
  if (tree === undefined || typeof tree === 'number') return []
  return [tree.length, ...shapeOf(tree[0])]
}
