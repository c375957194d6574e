import type { LessonNode } from './LessonNode.ts'
import { childrenOf, textOf } from './LessonNode.ts'
import { isOneWord, isTie, tie } from './keepParticles.ts'

/** A closing bracket or quote with the particle that follows it, and the word they end. */
const CLOSED_WORD = /\S*[)\]”’」』][가-힣]\S*/g
const ENDS_CLOSED = /[)\]”’」』]$/
const STARTS_HANGUL = /^[가-힣]\S*/

/** What is longer must break somewhere on a narrow phone. */
const LONGEST = 18

/**
 * Ties a closing bracket to the particle after it: `시드(seed)까지`. Browsers keep Korean words
 * whole, but break a line between a bracket and a syllable.
 */
export function keepBrackets(siblings: readonly LessonNode[]): LessonNode[] {
  const done: LessonNode[] = []
  let rest: readonly LessonNode[] = siblings
  while (rest.length > 0) {
    const [node, next, ...after] = rest as [LessonNode, LessonNode?, ...LessonNode[]]
    const particle = next?.type === 'text' ? STARTS_HANGUL.exec(next.value ?? '')?.[0] : undefined
    if (next !== undefined && particle !== undefined && isClosed(node)) {
      const [start, end] = splitWord(node)
      if (start !== null) done.push(start)
      done.push(tie([end, { ...next, value: particle }]))
      const remaining = (next.value ?? '').slice(particle.length)
      rest = remaining === '' ? after : [{ ...next, value: remaining }, ...after]
    } else {
      done.push(...(node.type === 'text' ? tieWords(node) : [node]))
      rest = next === undefined ? after : [next, ...after]
    }
  }
  return done
}

/** Emphasis, a term, a link that ends with a bracket and is short or can be split. */
function isClosed(node: LessonNode): boolean {
  if (node.type === 'text' || isTie(node) || !ENDS_CLOSED.test(textOf(node))) return false
  return isOneWord(node) || isSplittable(node)
}

function isSplittable(node: LessonNode): boolean {
  return (
    ['strong', 'emphasis', 'delete'].includes(node.type) && childrenOf(node).at(-1)?.type === 'text'
  )
}

/** Emphasis of several words as all but the last word, and the last. */
function splitWord(node: LessonNode): [LessonNode | null, LessonNode] {
  if (isOneWord(node)) return [null, node]
  const before = childrenOf(node).slice(0, -1)
  const last = childrenOf(node).at(-1)
  const [, start = '', word = ''] = /^(.*\s)?(\S*)$/s.exec(last?.value ?? '') ?? []
  const kept = start === '' ? before : [...before, { type: 'text', value: start }]
  const end = { ...node, children: [{ type: 'text', value: word }] }
  return kept.length === 0 ? [null, end] : [{ ...node, children: kept }, end]
}

/** Text with each word that a bracket ends and a particle follows tied. */
function tieWords(node: LessonNode): LessonNode[] {
  const value = node.value ?? ''
  const parts: LessonNode[] = []
  let end = 0
  for (const match of value.matchAll(CLOSED_WORD)) {
    if (match[0].length > LONGEST) continue
    if (match.index > end) parts.push({ ...node, value: value.slice(end, match.index) })
    parts.push(tie([{ ...node, value: match[0] }]))
    end = match.index + match[0].length
  }
  if (end < value.length) parts.push({ ...node, value: value.slice(end) })
  return parts
}
