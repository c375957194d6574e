// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NotFoundPage } from '../../../src/app/page/NotFoundPage.tsx'
import { course as seenFromSecond } from './course.ts'

/** As seen from the home page. */
const course = {
  ...seenFromSecond,
  appendix: [
    { title: '한 장 정리', href: './summary/' },
    { title: '용어집', href: './glossary/' },
  ],
  chapters: seenFromSecond.chapters.map((chapter) => ({
    ...chapter,
    href: chapter.href === null ? null : `./lessons/${chapter.slug}/`,
  })),
}

const draw = (homeHref: string | null) =>
  new DOMParser().parseFromString(
    `<!doctype html>${renderToStaticMarkup(<NotFoundPage course={course} homeHref={homeHref} />)}`,
    'text/html',
  )

describe('the page not found', () => {
  it('asks for no file, at any depth of the site', () => {
    const page = draw('/gradient-lab/')
    expect(page.querySelector('link, img, script, [src]')).toBeNull()
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/)
  })

  it('leads home from any depth by absolute links, and to every chapter that is there', () => {
    const page = draw('/gradient-lab/')
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/gradient-lab/',
      '/gradient-lab/lessons/first/',
      '/gradient-lab/lessons/second/',
      '/gradient-lab/summary/',
      '/gradient-lab/glossary/',
    ])
    expect(page.body.textContent).not.toContain('셋째 장')
    expect(page.body.textContent).not.toContain('lessons/')
  })

  it('where the build does not know where home is, says the addresses and has no link, no script', () => {
    const page = draw(null)
    expect(page.querySelector('base, script, [href]')).toBeNull()
    expect([...page.querySelectorAll('li code')].map((address) => address.textContent)).toEqual([
      'lessons/first/',
      'lessons/second/',
      'summary/',
      'glossary/',
    ])
    expect(page.body.textContent).toContain('수업의 첫 주소 뒤에')
  })

  it('leaves places for a server that knows where home is', () => {
    const paths = [...draw(null).querySelectorAll('a')].map((link) => link.dataset['path'])
    expect(paths).toEqual(['', 'lessons/first/', 'lessons/second/', 'summary/', 'glossary/'])
  })

  it('has everything in a landmark', () => {
    for (const page of [draw(null), draw('/')]) {
      expect([...page.body.children].map(({ tagName }) => tagName)).toEqual(['HEADER', 'MAIN'])
    }
  })
})
