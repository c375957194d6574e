import type { LessonNode } from './LessonNode.ts'
import { childrenOf, textOf } from './LessonNode.ts'
import { lineComponent } from './componentNode.ts'

const LEADING_WORD = /^\S+/
const TRAILING_WORD = /\S+$/

/**
 * Ties a formula to the letters that touch it: `$w_1$을`, `($s$)`. Without the tie a line may
 * begin with a lone particle, for a formula is a box and a box may break on either side.
 */
export function keepParticles(siblings: readonly LessonNode[]): LessonNode[] {
  const done: LessonNode[] = []
  let rest: readonly LessonNode[] = siblings
  while (rest.length > 0) {
    const [node, ...after] = splitEmphasis(rest)
    if (!endsInFormula(node)) {
      done.push(node)
      rest = after
      continue
    }
    const tied = [node]
    const before = cutEnd(done)
    if (before !== null) tied.unshift(before)
    rest = after
    while (rest.length > 0) {
      const [next, ...later] = rest as [LessonNode, ...LessonNode[]]
      if (next.type === 'text') {
        const word = LEADING_WORD.exec(next.value ?? '')?.[0]
        if (word === undefined) break
        tied.push({ ...next, value: word })
        const remaining = (next.value ?? '').slice(word.length)
        rest = remaining === '' ? later : [{ ...next, value: remaining }, ...later]
        if (remaining !== '') break
      } else if (isOneWord(next)) {
        tied.push(next)
        rest = later
      } else break
    }
    done.push(tied.length === 1 ? node : tie(tied))
  }
  return done
}

/** Parts of a line that stay on one line. */
export function tie(parts: LessonNode[]): LessonNode {
  return lineComponent('span', { className: 'nb' }, parts)
}

/** A tie; what is inside is tied already. */
export function isTie(node: LessonNode): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'span'
}

const EMPHASIS = new Set(['strong', 'emphasis', 'delete'])

/**
 * Emphasis that ends in a formula becomes two: only its end is tied, so that a long sentence in
 * bold still breaks.
 */
function splitEmphasis(rest: readonly LessonNode[]): [LessonNode, ...LessonNode[]] {
  const [node, ...after] = rest as [LessonNode, ...LessonNode[]]
  const before = childrenOf(node).slice(0, -1)
  const last = childrenOf(node).at(-1)
  if (!EMPHASIS.has(node.type) || last?.type !== 'inlineMath' || before.length === 0) {
    return [node, ...after]
  }
  const touching = cutEnd(before)
  const end = { ...node, children: touching === null ? [last] : [touching, last] }
  return before.length === 0 ? [end, ...after] : [{ ...node, children: before }, end, ...after]
}

/** Whether a part of a line has no place to break. */
export function isOneWord(node: LessonNode): boolean {
  return node.type !== 'break' && !/\s/.test(node.type === 'inlineMath' ? '' : textOf(node))
}

/** Takes the letters that touch the formula off the text before it. */
function cutEnd(done: LessonNode[]): LessonNode | null {
  const last = done.at(-1)
  if (last?.type !== 'text') return null
  const value = last.value ?? ''
  const word = TRAILING_WORD.exec(value)?.[0]
  if (word === undefined) return null
  const remaining = value.slice(0, value.length - word.length)
  if (remaining === '') done.pop()
  else done[done.length - 1] = { ...last, value: remaining }
  return { ...last, value: word }
}

/** Nodes that are no part of a line: a cell that ends in a formula touches nothing. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'tableRow', 'tableCell'])

function endsInFormula(node: LessonNode): boolean {
  if (node.type === 'inlineMath') return true
  if (BLOCKS.has(node.type)) return false
  const last = childrenOf(node).at(-1)
  return last !== undefined && endsInFormula(last)
}
