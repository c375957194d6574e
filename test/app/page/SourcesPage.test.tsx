// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { citingSections } from '../../../src/app/citingSections.ts'
import { SourcesPage } from '../../../src/app/page/SourcesPage.tsx'
import { loadFixture } from '../../lesson/fixture/loadFixture.ts'
import { SPRING_LESSON } from '../../lesson/fixture/renderFixture.ts'

const sources = [
  {
    id: 'hooke1678',
    authors: 'Hooke',
    title: 'De Potentia Restitutiva',
    venue: 'London',
    year: 1678,
    place: '1쪽',
    url: 'https://example.org/hooke',
    proves: ['힘이 길이에 비례해요.'],
  },
  {
    id: 'nobody',
    authors: 'Nobody',
    title: 'Nothing',
    venue: 'Nowhere',
    year: 1700,
    place: null,
    url: null,
    proves: ['아무것도 아니에요.'],
  },
]

beforeEach(async () => {
  const { outline } = await loadFixture(SPRING_LESSON)
  document.body.innerHTML = renderToStaticMarkup(
    <SourcesPage sources={sources} citing={citingSections([outline], '../')} />,
  )
})

const entry = (id: string) => document.getElementById(`source-${id}`)

describe('the bibliography', () => {
  it('prints works with and without an address, each at its anchor', () => {
    expect(entry('hooke1678')?.querySelector('.work')?.textContent).toBe(
      'Hooke, “De Potentia Restitutiva”, London 1678, 1쪽.',
    )
    expect(entry('hooke1678')?.querySelector('.work a')?.getAttribute('href')).toBe(
      'https://example.org/hooke',
    )
    expect(entry('nobody')?.querySelector('.work')?.textContent).toBe(
      'Nobody, “Nothing”, Nowhere 1700.',
    )
    expect(entry('nobody')?.querySelector('.work a')).toBeNull()
  })

  it('says what a work proves', () => {
    expect(entry('hooke1678')?.querySelector('.proves')?.textContent).toBe('힘이 길이에 비례해요.')
  })

  it('leads back to the sections that stand on it, and to none where there is none', () => {
    const links = [...(entry('hooke1678')?.querySelectorAll('.citing a') ?? [])]
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['../lessons/here/#rest', '2.2 쉬어요'],
    ])
    expect(entry('nobody')?.querySelector('.citing')).toBeNull()
  })
})

describe('sections by the work they cite', () => {
  it('finds <Cite> and <Exactly>, each section once and in order', async () => {
    const { outline } = await loadFixture(SPRING_LESSON)
    expect(outline.sources).toEqual({ pull: [], rest: ['hooke1678', 'newton1687'], after: [] })
    const twice = await loadFixture(
      SPRING_LESSON.replace('글만 있어요.', '<Cite id="hooke1678" />와 <Cite id="hooke1678" />.'),
    )
    const sections = citingSections([twice.outline], './').get('hooke1678')
    expect(sections?.map(({ href }) => href)).toEqual([
      './lessons/here/#rest',
      './lessons/here/#after',
    ])
  })
})
