import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { KATEX_FONTS, KATEX_SIZES } from '../../src/build/katexStyles.ts'
import { stringsOf } from './interfaceStrings.ts'
import { readWoff2 } from './woff2.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fonts = join(root, 'public/fonts')
const katexFonts = join(dirname(createRequire(import.meta.url).resolve('katex')), 'fonts')

const sans = readWoff2(readFileSync(join(fonts, 'LabSans.woff2')))
const mono = readWoff2(readFileSync(join(fonts, 'LabMono.woff2')))

const BUDGET_BYTES = 240_000

/** What the build and the command line say is read in a terminal. */
const ON_THE_PAGE = /^(?!build|commands).*\.tsx?$/

/** Break opportunities and the byte order mark of a CSV file. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/

function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && !path.includes('node_modules'))
    .map((path) => join(root, folder, path))
}

/** Characters without a glyph, each with the first place it was met. */
function uncovered(
  texts: Iterable<readonly [string, string]>,
  faces: readonly ReadonlySet<number>[],
) {
  const missing = new Map<string, string>()
  for (const [place, text] of texts) {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      if (code < 0x20 || INVISIBLE.test(character) || faces.some((face) => face.has(code))) continue
      if (!missing.has(character)) missing.set(character, relative(root, place))
    }
  }
  return [...missing].map(([character, place]) => `${character} (${place})`)
}

describe('the shipped fonts', () => {
  it('weigh at most 240 KB together, KaTeX included', () => {
    const files = [
      ...filesBelow('public/fonts', /\.(woff2?|ttf|otf)$/),
      ...KATEX_FONTS.map((name) => join(katexFonts, `${name}.woff2`)),
    ]
    expect(files.length).toBe(2 + KATEX_FONTS.length)
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES)
  })

  it.each([
    ['LabSans', sans, 'Lab Sans', /Pretendard/],
    ['LabMono', mono, 'Lab Mono', /JetBrains/],
  ])(
    '%s carries its own family name and the licence of its source',
    (file, font, family, source) => {
      expect(font.names.get(1)).toContain(family)
      const named = [...font.names].filter(([id]) => id !== 0 && (id < 7 || id > 14))
      expect(named.filter(([, name]) => source.test(name))).toEqual([])
      expect(font.names.get(0)).toMatch(/^Copyright/)
      expect(font.names.get(14)).toMatch(/scripts\.sil\.org\/OFL/)
      const licence = readFileSync(join(fonts, `${file}-OFL.txt`), 'utf8')
      expect(licence).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i)
      expect(licence).toMatch(source)
    },
  )

  it('have every character of the interface (run `npm run fonts` if not)', () => {
    const texts = filesBelow('src', ON_THE_PAGE).flatMap((path) =>
      stringsOf(path, readFileSync(path, 'utf8')).map((text) => [path, text] as const),
    )
    expect(texts.length).toBeGreaterThan(100)
    expect(uncovered(texts, [sans.characters])).toEqual([])
  })

  it('have every character of the content (run `npm run fonts` if not)', () => {
    const texts = filesBelow('content', /\.(mdx|json)$/).map(
      (path) => [path, readFileSync(path, 'utf8')] as const,
    )
    expect(texts.length).toBeGreaterThan(0)
    expect(uncovered(texts, [sans.characters])).toEqual([])
  })

  it('have every character of the code listings, Korean comments in the text face', () => {
    const texts = filesBelow('content', /\.py$/).map(
      (path) => [path, readFileSync(path, 'utf8')] as const,
    )
    const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
    expect(uncovered([['ASCII', ascii]], [mono.characters])).toEqual([])
    expect(uncovered(texts, [mono.characters, sans.characters])).toEqual([])
  })

  it('miss nothing in a formula: none of content or labs needs another KaTeX face or size', () => {
    const sources = [...filesBelow('content', /\.(mdx|json)$/), ...filesBelow('src', ON_THE_PAGE)]
    const formulas = sources.flatMap((path) => formulasOf(path, readFileSync(path, 'utf8')))
    const foreign = formulas.filter((formula) => needsMoreOfKatex(formula))
    expect(foreign).toEqual([])
  })

  it('a formula that needs another face or size is recognised', () => {
    expect(
      ['x', '\\mathcal{N}', '\\tfrac{dC}{ds_{3_1}}', '\\sqrt[3]{x}'].map(needsMoreOfKatex),
    ).toEqual([false, false, false, false])
    expect(
      ['\\mathbb{R}', '\\mathbf{w}', '\\boldsymbol{w}', '{\\small x}'].map(needsMoreOfKatex),
    ).toEqual([true, true, true, true])
  })
})

/** `$…$`, `$$…$$` and `tex="…"` of a lesson or the glossary; `tex` strings of a program. */
function formulasOf(path: string, text: string): string[] {
  if (/\.tsx?$/.test(path))
    return stringsOf(path, text).filter((string) => /\\[A-Za-z]{2}/.test(string))
  const source = path.endsWith('.json') ? text.replaceAll('\\\\', '\\') : text
  return [
    ...source.matchAll(/\$\$([^$]+)\$\$|\$([^$\n]+)\$|\btex"?[=:] ?"((?:[^"\\]|\\.)*)"/g),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

function needsMoreOfKatex(tex: string): boolean {
  const html = katex.renderToString(tex, {
    throwOnError: false,
    strict: 'ignore',
    trust: true,
    macros: { '\\S': '\\htmlData{sym=#1}{#2}' },
  })
  const face =
    /class="[^"]*\b(amsrm|mathbb|mathbf|boldsymbol|mathfrak|mathscr|mathtt|mathit|textbf|texttt|textit)\b/
  const sizes = [...html.matchAll(/reset-size(\d+) size(\d+)/g)].flatMap((match) =>
    match.slice(1).map(Number),
  )
  return face.test(html) || sizes.some((size) => !KATEX_SIZES.includes(size))
}
