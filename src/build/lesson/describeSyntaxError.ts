import { sentences } from './sentences.ts'

/** The parts of a parser's message that say what it met. */
export interface SyntaxMessage {
  readonly reason: string
  readonly source?: string | undefined
  readonly ruleId?: string | undefined
  readonly line?: number | null | undefined
  readonly column?: number | null | undefined
}

export interface SyntaxProblem {
  readonly line: number
  readonly column: number
  readonly sentence: string
}

export function isSyntaxMessage(error: unknown): error is SyntaxMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error
}

/** What the MDX parser says in English, as a sentence for the author. */
export function describeSyntaxError(message: SyntaxMessage): SyntaxProblem {
  // The parser names the tag that lacks its end inside the reason: `<Term> (1:3-1:16)`.
  const opened = /for `<([^>`]*)>` \((\d+):(\d+)/.exec(message.reason)
  const [, name = '', openedLine, openedColumn] = opened ?? []
  const point = {
    line: message.line ?? Number(openedLine ?? 1),
    column: message.column ?? Number(openedColumn ?? 1),
  }
  if (message.ruleId === 'end-tag-mismatch') {
    const found = /closing tag `<\/([^>`]*)>`/.exec(message.reason)?.[1]
    if (found !== undefined) {
      return { ...point, sentence: sentences.tagClosedWrongly(found, name) }
    }
    return {
      line: Number(openedLine ?? point.line),
      column: Number(openedColumn ?? point.column),
      sentence: sentences.tagNotClosed(name),
    }
  }
  return { ...point, sentence: sentenceFor(message) }
}

function sentenceFor({ source = '', ruleId = '', reason }: SyntaxMessage): string {
  if (source.includes('mdxjs-esm')) return sentences.importOrExport()
  if (source.includes('mdx-expression')) {
    return ruleId === 'unexpected-eof' ? sentences.braceOpen() : sentences.expression()
  }
  if (ruleId === 'unexpected-closing-slash') return sentences.closingTagAlone()
  if (source.includes('mdx-jsx')) {
    if (reason.includes('character `!`')) return sentences.htmlComment()
    if (/before name|before local name|in name,/.test(reason)) return sentences.angleBracket()
    return sentences.tagUnreadable(inKorean(reason))
  }
  return sentences.unreadable(reason)
}

/** `Unexpected character `3` (U+0033) before attribute value, …` */
function inKorean(reason: string): string {
  const character = /^Unexpected character `([^`]+)`/.exec(reason)?.[1]
  return character === undefined ? '파일이 태그 안에서 끝나요' : `뜻밖의 글자 ${character}`
}
