import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { KATEX_FONTS, katexStyles } from '../../src/build/katexStyles.ts'

const BUDGET_BYTES = 12_000

describe('the style sheet as shipped', () => {
  let css = ''
  let files: string[] = []

  beforeAll(async () => {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      root: fileURLToPath(new URL('../..', import.meta.url)),
      base: './',
      css: { postcss: { plugins: [katexStyles] } },
      build: {
        write: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: fileURLToPath(new URL('../../src/styles/index.css', import.meta.url)),
        },
      },
    })
    const output = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    files = output.map((file) => file.fileName)
    for (const file of output) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) css = String(file.source)
    }
  }, 60_000)

  it('is at most 12 KB gzip, KaTeX included', () => {
    expect(css).toContain('.katex')
    expect(gzipSync(css).length).toBeLessThanOrEqual(BUDGET_BYTES)
  })

  it('brings the faces of KaTeX that are named, as WOFF2, and no other font', () => {
    const fonts = files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))
    expect(fonts.map((file) => file.replace(/^assets\/|-[\w-]{8}\.woff2$/g, '')).sort()).toEqual(
      [...KATEX_FONTS].sort(),
    )
    expect(css).not.toMatch(/\.(ttf|woff)\b/)
  })

  it('finds fonts and files beside itself, whatever the base path', () => {
    const addresses = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(addresses.length).toBe(2 + KATEX_FONTS.length)
    expect(addresses.filter((address) => !/^\.\.?\//.test(address))).toEqual([])
  })
})
