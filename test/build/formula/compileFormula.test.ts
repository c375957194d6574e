import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { compileFormula } from '../../../src/build/formula/compileFormula.ts'
import { FormulaError } from '../../../src/build/formula/FormulaError.ts'
import type { FormulaElement, FormulaNode } from '../../../src/formula/CompiledFormula.ts'

function elements(nodes: readonly FormulaNode[]): FormulaElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elements(node.children ?? [])],
  )
}

function drawnText(nodes: readonly FormulaNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : drawnText(node.children ?? [])))
    .join('')
    .replaceAll('\u200b', '')
}

function failure(run: () => unknown): FormulaError {
  try {
    run()
  } catch (error) {
    if (error instanceof FormulaError) return error
    throw error
  }
  throw new Error('the formula compiled')
}

describe('compiled tree', () => {
  test.each([
    String.raw`s_3 = w_1 z_1 + w_2 z_2 + b_3`,
    String.raw`\frac{\partial C^{(n)}}{\partial w_{11}} = \frac{dC^{(n)}}{ds_1} \cdot x_1`,
    String.raw`y_k = \frac{\exp(a_k)}{\sum_{i=1}^{n}\exp(a_i)}`,
    String.raw`z = \begin{cases} 0 & (s \le 0) \\ s & (s > 0) \end{cases}`,
    String.raw`\left\| \hat{y} \right\| < 1 \text{일 때}`,
  ])('draws the same letters in the same order as KaTeX: %s', (tex) => {
    const markup = katex.renderToString(tex, { output: 'html', displayMode: true })
    const letters = markup
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('\u200b', '')
    expect(drawnText(compileFormula({ tex, display: true }).tree)).toBe(letters)
  })

  test('is smaller than KaTeX’s own markup and keeps only classes that its style sheet names', () => {
    const tex = String.raw`\frac{dC}{ds_1} = \frac{dC}{ds_3} \cdot w_1`
    const markup = katex.renderToString(tex, { output: 'html', displayMode: true })
    const all = elements(compileFormula({ tex, display: true }).tree)
    expect(all.length).toBeLessThan(markup.split('<span').length - 1)
    expect(all.flatMap(({ className }) => className?.split(' ') ?? [])).not.toContain('mord')
  })

  test('keeps the symbols, their names and their order', () => {
    const formula = compileFormula({
      tex: String.raw`\S{dw11}{\frac{\partial C}{\partial w_{11}}} = \S{ds1}{\frac{dC}{ds_1}} \cdot \S{x1}{x_1}`,
    })
    expect(formula.symbols).toEqual(['dw11', 'ds1', 'x1'])
    const names = elements(formula.tree)
      .filter(({ symbol }) => symbol !== undefined)
      .map(({ symbol, attributes }) => [symbol, attributes?.['data-sym-name']])
    expect(names).toEqual([
      ['dw11', 'C를 w 1 1로 편미분한 값'],
      ['ds1', 'C를 s 1로 미분한 값'],
      ['x1', 'x 1'],
    ])
  })

  test('the space before a relation stays outside the linked symbol', () => {
    const { tree } = compileFormula({ tex: String.raw`\S{a}{a} = b` })
    const symbol = elements(tree).find((element) => element.symbol === 'a')
    expect(elements(symbol?.children ?? []).map(({ className }) => className)).not.toContain(
      'mspace',
    )
  })

  test('styles have the spelling of the DOM, roots keep their SVG', () => {
    const all = elements(compileFormula({ tex: String.raw`\sqrt{x}` }).tree)
    expect(all.some(({ style }) => style && 'verticalAlign' in style)).toBe(true)
    expect(all.find(({ tag }) => tag === 'svg')?.attributes?.['viewBox']).toMatch(/^0 0 \d+/)
    expect(all.find(({ tag }) => tag === 'path')?.attributes?.['d']).toMatch(/^M/)
  })

  test('an authored reading replaces the one from the TeX', () => {
    const tex = String.raw`\S{F}{\int f}`
    expect(compileFormula({ tex, reading: ' 넓이 ' }).reading).toBe('넓이')
    expect(() => compileFormula({ tex })).toThrow(FormulaError)
  })
})

describe('live formula', () => {
  const cells = (tex: string) => {
    const [grid] = compileFormula({ tex, live: true }).tree
    if (typeof grid !== 'object') throw new Error('no grid')
    const children = (grid.children ?? []) as FormulaElement[]
    return {
      symbols: children.filter((_, index) => index % 2 === 0).map((cell) => drawnText([cell])),
      values: children
        .filter((_, index) => index % 2 === 1)
        .map((cell) => (cell.slot ? `[${cell.slot}]` : '') + drawnText(cell.children ?? [])),
      columns: String(grid.style?.['gridTemplateColumns']).split(' ').length,
    }
  }

  test('a slot below each symbol, × below ·, nothing below =', () => {
    const { symbols, values, columns } = cells(
      String.raw`\S{ds3}{\frac{dC}{ds_3}} = \S{dz3}{\frac{dC}{dz_3}} \cdot \S{d3}{\frac{dz_3}{ds_3}}`,
    )
    expect(symbols).toEqual(['ds3dC', '=', 'dz3dC', '⋅', 'ds3dz3'])
    expect(values).toEqual(['[ds3]', '', '[dz3]', '×', '[d3]'])
    expect(columns).toBe(5)
  })

  test('factors side by side get the × that their numbers need', () => {
    expect(cells(String.raw`\S{s}{s} = \S{w1}{w_1}\S{x1}{x_1} + 2\S{b}{b}`).values).toEqual([
      '[s]',
      '',
      '[w1]',
      '×',
      '[x1]',
      '+',
      '2',
      '×',
      '[b]',
    ])
  })

  test('numbers, brackets, powers and function names go along', () => {
    expect(cells(String.raw`\S{C}{C} = \tfrac{1}{2}\,(\S{z3}{z_3} - \S{t}{t})^2`).values).toEqual([
      '[C]',
      '',
      '1/2 × (',
      '[z3]',
      '−',
      '[t]',
      ')²',
    ])
    expect(cells(String.raw`\S{z1}{z_1} = \max(0,\, \S{s1}{s_1})`).values).toEqual([
      '[z1]',
      '',
      'max(0, ',
      '[s1]',
      ')',
    ])
    expect(cells(String.raw`\S{d}{d} = 1 - \S{z}{z}^2`).values.at(-1)).toBe('[z]²')
  })

  test('what has no number leaves its column empty, and no bracket alone', () => {
    expect(cells(String.raw`\S{z}{z} = h(\S{s}{s})`).values).toEqual(['[z]', '', '', '[s]', ''])
    expect(
      cells(String.raw`\S{d}{d} = \begin{cases} 1 & s > 0 \\ 0 & s \le 0 \end{cases}`).values,
    ).toEqual(['[d]', '', ''])
  })

  test('is a line of its own', () => {
    expect(compileFormula({ tex: String.raw`\S{a}{a} = 1`, live: true }).display).toBe(true)
  })

  test('without a symbol at the top there is nothing to show', () => {
    const error = failure(() => compileFormula({ tex: String.raw`\frac{\S{a}{a}}{2}`, live: true }))
    expect(error.message).toContain('\\S{기호}{식}')
  })
})

describe('a wrong formula', () => {
  test.each([
    [String.raw`a + \fooo{b}`, 4, '\\fooo이라는 TeX 명령은 없어요'],
    [String.raw`\frac{a}{b`, 10, '중괄호 {가 닫히지 않았거나'],
    [String.raw`a}b`, 1, '짝이 없는 }'],
    [String.raw`a & b`, 2, '\\begin{…}과 \\end{…}'],
    [String.raw`x^1^2`, 3, '위 첨자가 두 번'],
    [String.raw`x_`, 1, '다음에 와야 할 식이 없어요'],
    [String.raw`w + 손실`, 4, '\\text{…}로 감싸 주세요'],
    [String.raw`\left( a`, 8, '\\left와 \\right'],
    [String.raw`\begin{foo} a \end{foo}`, 6, 'foo 환경은 없어요'],
    [String.raw`a \href{https://example.org}{b}`, 2, '\\href 명령은 쓸 수 없어요'],
    [String.raw`\htmlStyle{color: red}{x}`, 0, '\\htmlStyle 명령은 쓸 수 없어요'],
    [String.raw`a + \S{d s}{b}`, 4, '기호 이름 “d s”'],
    ['  ', 0, '수식이 비어 있어요'],
  ])('%s says where and what to do', (tex, offset, sentence) => {
    const error = failure(() => compileFormula({ tex }))
    expect(error.message).toContain(sentence)
    expect(error.offset).toBe(offset)
  })

  test('the dollar sign that ends a formula too late', () => {
    expect(failure(() => compileFormula({ tex: '5이고 $10' })).message).toContain('\\text{…}')
    expect(failure(() => compileFormula({ tex: 'a $ b' })).message).toContain('\\$로 쓰세요')
  })

  test('line and column inside a formula of several lines', () => {
    const error = failure(() => compileFormula({ tex: 'a = b\n  + \\fooo' }))
    expect([error.lineOffset, error.columnOffset]).toEqual([1, 4])
    expect(error.placeIn(10, 7)).toEqual({ line: 11, column: 5 })
    expect(failure(() => compileFormula({ tex: '\\fooo' })).placeIn(10, 7)).toEqual({
      line: 10,
      column: 7,
    })
  })
})
