// @vitest-environment jsdom
import { expect, describe, it } from 'vitest'
import { courseFrom } from '../../src/app/courseFrom.ts'
import { renderSummary } from '../../src/app/renderSummary.tsx'
import { problemsOfSummary, summaryOf } from './fixture/compileFixture.ts'
import { loadSummaryFixture } from './fixture/loadFixture.ts'
import { sources, terms } from './fixture/renderFixture.ts'

async function draw(text: string): Promise<Document> {
  const summary = await loadSummaryFixture(summaryOf(text))
  const course = courseFrom('../', [], [])
  const html = renderSummary(summary, { course, root: '../', terms, sources })
  return new DOMParser().parseFromString(html, 'text/html')
}

describe('the page on one sheet', () => {
  it('draws sections with formulas, curves and links that start from where it lies', async () => {
    const page = await draw(
      '$$F = kx$$\n\n<Curves functions="relu sigmoid" s="-1" />\n\n[앞 장](/lessons/first/#begin)의 <Term id="force">힘</Term>',
    )
    expect(page.querySelector('h1')?.textContent).toBe('한 장')
    expect(page.querySelector('section > h2#sheet')?.textContent).toBe('식')
    expect(page.querySelector('.sheet .eq')?.textContent).toContain('F = kx')
    expect(page.querySelectorAll('.sheet .still svg')).toHaveLength(3)
    expect(page.querySelector('.sheet a:not([class])')?.getAttribute('href')).toBe(
      '../lessons/first/#begin',
    )
    expect(page.querySelector('#note-force')).not.toBeNull()
    expect(page.querySelector('#note-work')).toBeNull()
  })

  it('says what its curves show: ReLU(−1) = 0, σ(−1) = 1/(1 + e) and σ′ = σ(1 − σ)', async () => {
    const sigmoid = 1 / (1 + Math.E)
    const derivative = sigmoid * (1 - sigmoid)
    const page = await draw('<Curves functions="relu sigmoid" s="-1" />')
    expect(page.querySelector('.still svg')?.getAttribute('aria-label')).toBe(
      `활성화 함수와 도함수의 곡선. s = −1.0에서 ReLU 함수 0.00, 도함수 0.00. sigmoid 함수 ${sigmoid.toFixed(2)}, 도함수 ${derivative.toFixed(2)}.`,
    )
  })

  it('has nothing for a script to wake', async () => {
    const page = await draw('<Curves functions="tanh" />')
    expect(page.querySelector('main :is([data-lab], [data-lab-place], button, input)')).toBeNull()
  })

  it('takes no value, prediction or live formula of a lab: there is no figure they could follow', async () => {
    const problems = await problemsOfSummary(
      summaryOf('지금 <Value lab="spring" name="force" /> 크기예요.'),
    )
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      '이 장에 그림이 없는 실험이에요: spring. 절에 <Lab id="spring" />부터 넣어 주세요.',
    ])
  })
})
