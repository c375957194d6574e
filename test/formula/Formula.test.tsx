// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { hydrateRoot } from 'react-dom/client'
import { act } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Formula } from '../../src/formula/Formula.tsx'
import { RichTextView } from '../../src/formula/RichTextView.tsx'
import { liveTex, tex } from '../../src/formula/tex.ts'
import { linkSymbols } from '../../src/symbols/linkSymbols.ts'

afterEach(cleanup)

const chain = liveTex`\S{ds3}{\frac{dC}{ds_3}} = \S{dz3}{\frac{dC}{dz_3}} \cdot \S{d3}{\frac{dz_3}{ds_3}}`
const values = { ds3: '\u22120.1171', dz3: '\u22120.470', d3: '0.249' }

/** What a screen reader is given, in order. */
function accessibleText(root: Element): string {
  return [...root.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? ''
      if (node.getAttribute('aria-hidden') === 'true') return ''
      const label = node.getAttribute('aria-label')
      return label === null ? accessibleText(node) : `[${label}]`
    })
    .join('')
}

describe('for the eye', () => {
  test('the drawn tree is KaTeX’s: base and strut inside katex-html', () => {
    const { container } = render(<Formula formula={tex`s_3`} />)
    expect(
      container.querySelector('.formula > .katex > .katex-html > .base > .strut'),
    ).not.toBeNull()
    expect(container.querySelector('.katex-display, .eq')).toBeNull()
  })

  test('live values stand in their slots, × between them', () => {
    const { container } = render(<Formula formula={chain} values={values} />)
    const row = [...container.querySelectorAll('.val')].map((cell) => cell.textContent)
    expect(row).toEqual(['\u22120.1171', '', '\u22120.470', '×', '0.249'])
    expect(container.querySelector('.formula.eq > .katex-display')).not.toBeNull()
  })

  test('a negative number after + or − and before a power is bracketed', () => {
    const { container } = render(
      <Formula
        formula={liveTex`\S{d}{d} = 1 - \S{z}{z}^2 + \S{b}{b}`}
        values={{ d: '0.1', z: '\u22120.5', b: '\u22122' }}
      />,
    )
    const row = [...container.querySelectorAll('.val')].map((cell) => cell.textContent)
    expect(row).toEqual(['0.1', '', '1', '−', '(\u22120.5)²', '+', '(\u22122)'])
  })

  test('a value that is missing leaves its slot empty', () => {
    const { container } = render(<Formula formula={chain} values={{ ds3: '1' }} />)
    expect(container.querySelectorAll('.val')[4]?.textContent).toBe('')
  })

  test.each(['past', 'now', 'next'] as const)('state %s', (state) => {
    const { container } = render(<Formula formula={chain} state={state} />)
    const root = container.firstElementChild
    expect(root?.classList.contains(state)).toBe(true)
    expect(root?.getAttribute('aria-current')).toBe(state === 'now' ? 'step' : null)
  })
})

describe('for a screen reader', () => {
  test('an unlinked formula is its reading and nothing else', () => {
    const { container } = render(<Formula formula={tex`\frac{dC}{ds_3} \cdot w_1`} />)
    expect(accessibleText(container)).toBe('C를 s 3으로 미분한 값 곱하기 w 1')
    expect(container.querySelector('.sr')?.textContent).toBe('C를 s 3으로 미분한 값 곱하기 w 1')
  })

  test('a linked formula: the reading, then a button for each symbol', () => {
    const { container } = render(<Formula formula={chain} />)
    expect(accessibleText(container)).toBe(
      'C를 s 3으로 미분한 값은 C를 z 3으로 미분한 값 곱하기 z 3을 s 3으로 미분한 값' +
        '[C를 s 3으로 미분한 값][C를 z 3으로 미분한 값][z 3을 s 3으로 미분한 값]',
    )
    expect(screen.getAllByRole('button')).toHaveLength(3)
  })

  test('a formula that is one symbol is said once', () => {
    const { container } = render(<Formula formula={tex`\S{w11}{w_{11}}`} />)
    expect(accessibleText(container)).toBe('w 1 1')
    expect(screen.getByRole('button', { name: 'w 1 1' }).getAttribute('data-sym')).toBe('w11')
  })

  test.each([tex`s_3`, tex`\S{s3}{s_3}`])(
    'the first box of a word around a formula can be seen',
    (formula) => {
      const { container } = render(<Formula formula={formula} />)
      const spoken = container.querySelector('.sr')
      const drawn = container.querySelector('.strut')
      if (!spoken || !drawn) throw new Error('nothing drawn')
      expect(drawn.compareDocumentPosition(spoken)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    },
  )

  test('a symbol inside another is no button of its own', () => {
    render(<Formula formula={tex`\S{ds3}{\frac{dC}{d\S{s3}{s_3}}} = 1`} />)
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('data-sym'))).toEqual([
      'ds3',
    ])
    expect(document.querySelector('[data-sym=s3]')).not.toBeNull()
  })

  test('nothing focusable and no button stands in a hidden part', () => {
    const { container } = render(<Formula formula={chain} values={values} />)
    expect(container.querySelector('[aria-hidden=true] [role=button]')).toBeNull()
  })

  test('the live numbers are read in the words of the formula', () => {
    const { container } = render(<Formula formula={chain} values={values} />)
    expect(container.querySelector('.sr')?.textContent).toContain(
      '지금 값: 마이너스 0.1171은 마이너스 0.470 곱하기 0.249.',
    )
  })

  test('numbers that are not all there are not read', () => {
    const { container } = render(<Formula formula={chain} values={{ ds3: '1' }} />)
    expect(container.querySelector('.sr')?.textContent).not.toContain('지금 값')
  })
})

test('hydrates over the marks of the link script without a complaint', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const page = document.createElement('div')
  document.body.append(page)
  page.innerHTML = renderToString(<Formula formula={chain} values={values} />)
  const unlink = linkSymbols(document)
  const symbol = page.querySelector('[data-sym=ds3]')
  symbol?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }))
  await act(async () => {
    hydrateRoot(page, <Formula formula={chain} values={values} />)
    await Promise.resolve()
  })
  expect(page.querySelector('[data-sym=ds3]')).toBe(symbol)
  expect(symbol?.getAttribute('data-lit')).toBe('on')
  expect(complain).not.toHaveBeenCalled()
  unlink()
  page.remove()
  complain.mockRestore()
})

describe('RichTextView', () => {
  test('keeps the particle after a formula and the bracket before it on its line', () => {
    const { container } = render(
      <RichTextView text={['이제 (', tex`w_1`, ')을 고쳐요. ', tex`s_3`, '은 그대로예요.']} />,
    )
    const ties = [...container.querySelectorAll('.nb')]
    expect(ties.map(accessibleText)).toEqual(['(w 1)을', 's 3은'])
    expect(accessibleText(container)).toBe('이제 (w 1)을 고쳐요. s 3은 그대로예요.')
  })

  test('a formula with a space on both sides needs no tie', () => {
    const { container } = render(<RichTextView text={['식 ', tex`a`, ' 하나']} />)
    expect(container.querySelector('.nb')).toBeNull()
    expect(accessibleText(container)).toBe('식 a 하나')
  })

  test('a word between two formulas is said once', () => {
    const { container } = render(<RichTextView text={[tex`s_3`, '과', tex`z_3`, '만']} />)
    expect(accessibleText(container)).toBe('s 3과z 3만')
  })
})
