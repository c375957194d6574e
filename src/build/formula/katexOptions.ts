import katex, { type KatexOptions } from 'katex'
import { FormulaError } from './FormulaError.ts'
import type { KatexNode } from './katexNode.ts'
import { explainTexError } from './explainTexError.ts'
import { protectCommas } from './readingCommas.ts'

/** A colour no author writes: KaTeX paints commands it does not trust in it instead of failing. */
const UNTRUSTED = '#f0f0f1'

/**
 * One way to read TeX for markup, reading and check. Anything outside plain KaTeX is an error;
 * the only HTML a formula may ask for is the name of a symbol or the reading of a part.
 */
function options(displayMode: boolean): KatexOptions {
  return {
    output: 'html',
    displayMode,
    throwOnError: true,
    errorColor: UNTRUSTED,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: (context) => context.command === '\\htmlData',
    maxSize: 20,
    maxExpand: 500,
    macros: {
      '\\S': '\\htmlData{sym=#1}{#2}',
      '\\reading': '\\htmlData{reading=#1}{#2}',
    },
  }
}

/** @throws {FormulaError} with the place in `tex` */
export function renderTex(tex: string, displayMode: boolean): string {
  return guarded(tex, () => katex.renderToString(protectCommas(tex), options(displayMode)))
}

/** @throws {FormulaError} with the place in `tex` */
export function parseTex(tex: string): readonly KatexNode[] {
  const parser = katex as unknown as {
    __parse(tex: string, options: KatexOptions): readonly KatexNode[]
  }
  const source = protectCommas(tex)
  const nodes = guarded(tex, () => parser.__parse(source, options(true)))
  refuseUntrusted(nodes, tex, source)
  return nodes
}

function guarded<Result>(tex: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error
    const { position, rawMessage } = error as Error & { position?: number; rawMessage: string }
    throw new FormulaError(explainTexError(rawMessage, tex), tex, position ?? 0)
  }
}

function refuseUntrusted(nodes: unknown, tex: string, source: string): void {
  if (Array.isArray(nodes)) {
    for (const node of nodes) refuseUntrusted(node, tex, source)
    return
  }
  if (typeof nodes !== 'object' || nodes === null) return
  const node = nodes as { type?: string; color?: string; body?: readonly { text?: string }[] }
  if (node.type === 'color' && node.color === UNTRUSTED) {
    const command = (node.body ?? []).map((part) => commandText(part)).join('')
    const offset = Math.max(0, source.indexOf(command))
    throw new FormulaError(
      `${command} 명령은 쓸 수 없어요. 기호를 이으려면 \\S{기호}{식}을 쓰세요.`,
      tex,
      offset,
    )
  }
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'loc') refuseUntrusted(value, tex, source)
  }
}

function commandText(part: unknown): string {
  if (typeof part !== 'object' || part === null) return ''
  const { text, body } = part as { text?: string; body?: unknown }
  if (text !== undefined) return text
  return Array.isArray(body) ? body.map((child) => commandText(child)).join('') : ''
}
