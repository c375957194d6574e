import type { CSSOptions } from 'vite'

type PostcssPlugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>

/**
 * Faces of KaTeX that the pages ship: text, italic symbols, script capitals, tall delimiters. Its
 * style sheet names twenty in three formats, 0.9 MB.
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
 * Sizes a formula uses: text, subscript, subscript of a subscript. KaTeX has eleven (`\tiny` to
 * `\Huge`) and a rule for each change from one to another, over a third of its style sheet.
 */
export const KATEX_SIZES: readonly number[] = [1, 3, 6]

/**
 * PostCSS plugin for `css.postcss.plugins`: keeps of KaTeX's style sheet the faces (as WOFF2) and
 * the sizes named above; `test/styles/fontCoverage.test.ts` fails when a formula needs others. Runs
 * after `@import` is resolved and before addresses are, so that no file is emitted unasked.
 */
export const katexStyles: PostcssPlugins[number] = {
  postcssPlugin: 'katex-styles',
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
    root.walkRules(/^\.katex .*\.reset-size/, (rule) => {
      rule.selectors = rule.selectors.filter((selector) => {
        const sizes = /\.sizing\.reset-size(\d+)\.size(\d+)$/.exec(selector)?.slice(1).map(Number)
        return sizes?.every((size) => KATEX_SIZES.includes(size)) === true
      })
      if (rule.selectors.every((selector) => selector === '')) rule.remove()
    })
  },
}
