// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GlossaryPage } from '../../../src/app/page/GlossaryPage.tsx'
import type { GlossaryTerm } from '../../../src/app/page/GlossaryPage.tsx'
import { hangulInitial } from '../../../src/app/page/hangulInitial.ts'
import { compileFormula } from '../../../src/build/formula/compileFormula.ts'

const term = (id: string, korean: string, rest: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  id,
  korean,
  english: id,
  symbol: null,
  spoken: null,
  pytorch: null,
  definition: [`${korean}의 뜻이에요.`],
  synonyms: [],
  ...rest,
})

function draw(terms: readonly GlossaryTerm[]) {
  document.body.innerHTML = renderToStaticMarkup(<GlossaryPage terms={terms} />)
}

describe('the glossary', () => {
  it('lists terms in dictionary order under their first letters, Korean before Latin', () => {
    draw([
      term('relu', 'ReLU'),
      term('loss', '손실'),
      term('on', '켜짐'),
      term('weight', '가중치'),
      term('off', '꺼짐'),
      term('sum', '가중합'),
    ])
    const headings = [...document.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(headings).toEqual(['ㄱ', 'ㅅ', 'ㅋ', 'A–Z'])
    expect([...document.querySelectorAll('.terms > div')].map((row) => row.id)).toEqual([
      'term-weight',
      'term-sum',
      'term-off',
      'term-loss',
      'term-on',
      'term-relu',
    ])
  })

  it('shows all that is known of a term, and nothing where nothing is known', () => {
    draw([
      term('learning-rate', '학습률', {
        symbol: compileFormula({ tex: '\\eta', reading: '에타' }),
        spoken: '에타',
        pytorch: 'lr',
        synonyms: ['러닝 레이트'],
      }),
      term('bare', '맨말'),
    ])
    const facts = (id: string) => document.querySelector(`#term-${id} .facts`)?.textContent ?? ''
    expect(facts('learning-rate')).toMatch(/기호.*“에타”.*PyTorch lr.*다른 이름 러닝 레이트/)
    expect(document.querySelector('#term-learning-rate .katex')).not.toBeNull()
    expect(facts('bare')).toBe('')
    expect(document.querySelector('#term-bare dd')?.textContent).toBe('맨말의 뜻이에요.')
  })

  it('jump links lead to headings that exist', () => {
    draw([term('weight', '가중치'), term('relu', 'ReLU')])
    const targets = [...document.querySelectorAll('.letters a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(targets).toEqual(['#letter-1', '#letter-2'])
    for (const target of targets) expect(document.querySelector(target!)?.tagName).toBe('H2')
  })
})

describe('the first letter of a word', () => {
  it.each([
    ['가중치', 'ㄱ'],
    ['꺼짐', 'ㄱ'],
    ['힣', 'ㅎ'],
    ['sigmoid', 'A–Z'],
    ['', 'A–Z'],
  ])('%j is listed under %s', (word, initial) => {
    expect(hangulInitial(word)).toBe(initial)
  })
})
