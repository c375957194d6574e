// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NotFoundPage } from '../../../src/app/page/NotFoundPage.tsx'
import { course } from './course.ts'

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

  it('leads home from any depth by a base address, and to every chapter that is there', () => {
    const page = draw('/gradient-lab/')
    expect(page.querySelector('base')?.getAttribute('href')).toBe('/gradient-lab/')
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      './',
      '../first/',
      './',
      '../../glossary/',
    ])
    expect(page.body.textContent).not.toContain('셋째 장')
  })

  it.each([
    ['/lessons/no-such/', '/'],
    ['/gradient-lab/lessons/relu/typo/deeper', '/gradient-lab/'],
    ['/gradient-lab/glossary/x', '/gradient-lab/'],
    ['/gradient-lab/typo', '/gradient-lab/'],
    ['/gradient-lab/typo/', '/gradient-lab/'],
    ['/typo.html', '/'],
  ])('finds home by itself when the build does not know it: %s', (pathname, home) => {
    const page = draw(null)
    const base = page.querySelector('base')!
    const script = page.querySelector('script')?.textContent ?? ''
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function('document', 'location', script)({ querySelector: () => base }, { pathname })
    expect(base.getAttribute('href')).toBe(home)
  })
})
