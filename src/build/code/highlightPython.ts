import { createHighlighterCore } from 'shiki/core'
import type { HighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import type { CodeToken } from '../../labs/parts/program/CodeToken.ts'

/** Scopes of the grammar that are set in bold: words of the language, not names or brackets. */
const KEYWORD =
  /^(keyword\.control|keyword\.operator\.logical|storage\.type\.(class|function)|constant\.language)/

let highlighter: Promise<HighlighterCore> | null = null

/** Tokens of each line of Python, neighbours of one kind joined: words of the language, comments, the rest. */
export async function highlightPython(code: string): Promise<readonly (readonly CodeToken[])[]> {
  highlighter ??= createHighlighterCore({
    langs: [import('shiki/langs/python.mjs')],
    themes: [import('shiki/themes/min-light.mjs')],
    engine: createJavaScriptRegexEngine(),
  })
  const lines = (await highlighter).codeToTokensBase(code, {
    lang: 'python',
    theme: 'min-light',
    includeExplanation: 'scopeName',
    // On a busy machine a limit in milliseconds would leave the rest of a line without tokens.
    tokenizeTimeLimit: 0,
  })
  return lines.map((line) => {
    const tokens: (readonly [kind: CodeToken[0], text: string])[] = []
    const parts = line.flatMap(({ explanation }) => explanation ?? [])
    for (const { content, scopes } of parts) {
      const names = scopes.map(({ scopeName }) => scopeName)
      const kind = names.some((name) => name.startsWith('comment'))
        ? 'comment'
        : names.some((name) => KEYWORD.test(name))
          ? 'keyword'
          : 'plain'
      const last = tokens.at(-1)
      if (last?.[0] === kind) tokens[tokens.length - 1] = [kind, last[1] + content]
      else tokens.push([kind, content])
    }
    return tokens
  })
}
