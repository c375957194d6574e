import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseSync, type Plugin } from 'vite'
import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { compileFormula } from './compileFormula.ts'
import { findTexTags, type TexTag } from './findTexTags.ts'
import { FormulaError } from './FormulaError.ts'
import { spokenSymbols, type GlossarySymbol, type SpokenSymbols } from './spokenSymbols.ts'

/** Files a formula may stand in. */
const SOURCE = /\.tsx?$/
const GLOSSARY = 'content/glossary.json'

/**
 * Replaces ``tex`…` `` and ``liveTex`…` `` from `src/formula/tex.ts` by their compiled elements, so
 * that KaTeX stays at build time. Lines keep their numbers. A wrong formula, or one that nothing
 * tells how to read, stops the build with `file:line:column` and a sentence.
 */
export function texPlugin(): Plugin {
  let root = process.cwd()
  let spoken: SpokenSymbols | null = null
  const cache = new Map<string, CompiledFormula>()

  return {
    name: 'gradient-lab:tex',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    watchChange(id) {
      if (id !== resolve(root, GLOSSARY)) return
      spoken = null
      cache.clear()
    },
    transform: {
      filter: { id: SOURCE, code: /\/tex(?:\.ts)?['"]/ },
      handler(code, id) {
        const path = id.split('?')[0] ?? id
        if (path.includes('/node_modules/')) return null
        const tags = findTexTags(parseSync(path, code).program)
        if (tags.length === 0) return null
        this.addWatchFile(resolve(root, GLOSSARY))
        spoken ??= spokenSymbols(readGlossary(resolve(root, GLOSSARY)))
        const symbols = spoken
        let result = ''
        let end = 0
        for (const tag of tags) {
          try {
            result +=
              code.slice(end, tag.start) + replacement(compile(tag, symbols, cache), code, tag)
            end = tag.end
          } catch (error) {
            if (!(error instanceof FormulaError)) throw error
            const { line, column } = placeOf(code, tag, error)
            const file = relative(root, path)
            this.error({
              message: `${file}:${line}:${column}\n${error.message}`,
              id: path,
              loc: { file: path, line, column },
            })
          }
        }
        return { code: result + code.slice(end), map: null }
      },
    },
  }
}

function compile(
  tag: TexTag,
  spoken: SpokenSymbols,
  cache: Map<string, CompiledFormula>,
): CompiledFormula {
  if (tag.substitutes) {
    throw new FormulaError(
      `수식 안에는 \${…}를 쓸 수 없어요. 값에 따라 바뀌는 수식은 하나씩 적어 주세요.`,
      tag.tex,
      0,
    )
  }
  const key = `${tag.live ? 'live' : 'text'} ${tag.tex}`
  const known = cache.get(key)
  if (known) return known
  const formula = compileFormula({ tex: tag.tex, live: tag.live, spoken })
  cache.set(key, formula)
  return formula
}

/** JSON on one line, and the line breaks the template had. */
function replacement(formula: CompiledFormula, code: string, tag: TexTag): string {
  const breaks = code.slice(tag.start, tag.end).split('\n').length - 1
  return `(${JSON.stringify(formula)}${'\n'.repeat(breaks)})`
}

function placeOf(code: string, tag: TexTag, error: FormulaError): { line: number; column: number } {
  const before = code.slice(0, tag.texStart).split('\n')
  return error.placeIn(before.length, (before.at(-1)?.length ?? 0) + 1)
}

function readGlossary(path: string): readonly GlossarySymbol[] {
  return JSON.parse(readFileSync(path, 'utf8')) as GlossarySymbol[]
}
