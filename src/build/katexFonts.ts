import type { CSSOptions } from 'vite'

type PostcssPlugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>

/**
 * Faces of KaTeX that the pages ship: text, italic symbols, script capitals, tall delimiters. Its style sheet names
 * twenty in three formats, 0.9 MB; `test/styles/fontCoverage.test.ts` fails when a formula needs
 * one that is not here.
 */
export const KATEX_FONTS: readonly string[] = [
  'KaTeX_Caligraphic-Regular',
  'KaTeX_Main-Regular',
  'KaTeX_Math-Italic',
  'KaTeX_Size1-Regular',
  'KaTeX_Size2-Regular',
  'KaTeX_Size3-Regular',
  'KaTeX_Size4-Regular',
]

/**
 * PostCSS plugin for `css.postcss.plugins`: of KaTeX's font faces, only those of `KATEX_FONTS`
 * stay, as WOFF2. Runs after `@import` is resolved and before addresses are, so that Vite emits
 * no file that nobody asks for.
 */
export const katexFonts: PostcssPlugins[number] = {
  postcssPlugin: 'katex-fonts',
  Once(root) {
    root.walkAtRules('font-face', (face) => {
      face.walkDecls('src', (source) => {
        const file = /url\(["']?(fonts\/(KaTeX_[\w-]+)\.woff2)/.exec(source.value)
        if (file === null) return
        const [, path, name = ''] = file
        if (KATEX_FONTS.includes(name)) source.value = `url(${path}) format("woff2")`
        else face.remove()
      })
    })
  },
}
