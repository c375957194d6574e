import { describe, expect, it } from 'vitest'
import { rootFrom } from '../../src/app/SitePage.ts'
import type { TemplateOptions } from '../../src/build/fillTemplate.ts'
import { fillTemplate } from '../../src/build/fillTemplate.ts'

const TEMPLATE = `<head><!--head--><link rel="stylesheet" href="./assets/a.css">
<script type="module" src="./assets/a.js"></script></head><body><!--page--></body>`

const PAGE = {
  path: 'lessons/relu/',
  title: '켜고 "끄기" <1>',
  description: 'a & b',
  canonical: 'lessons/relu/',
  html: '<p>$& $1 $$</p>',
}

const OPTIONS: TemplateOptions = {
  themeScript: 'assets/theme.js',
  siteUrl: null,
  styles: [
    {
      address: 'assets/spring-12345678.css',
      media: 'all',
      isNeededBy: ({ html }: { html: string }) => html.includes('data-lab="spring"'),
    },
    { address: 'assets/print-12345678.css', media: 'print', isNeededBy: () => true },
  ],
}

describe('a page in its template', () => {
  it('reaches files of the root from where it lies', () => {
    const html = fillTemplate(TEMPLATE, PAGE, OPTIONS)
    expect(html).toContain('href="../../assets/a.css"')
    expect(html).toContain('src="../../assets/a.js"')
    expect(html).toContain('<script src="../../assets/theme.js"></script>')
    expect(fillTemplate(TEMPLATE, { ...PAGE, path: '' }, OPTIONS)).toContain(
      'href="./assets/a.css"',
    )
  })

  it('keeps dollar signs of the text', () => {
    expect(fillTemplate(TEMPLATE, PAGE, OPTIONS)).toContain('<p>$& $1 $$</p>')
  })

  it('escapes title and description', () => {
    const html = fillTemplate(TEMPLATE, PAGE, OPTIONS)
    expect(html).toContain('<title>켜고 &quot;끄기&quot; &lt;1></title>')
    expect(html).toContain('content="a &amp; b"')
  })

  it('leaves addresses inside the text alone', () => {
    const html = fillTemplate(TEMPLATE, { ...PAGE, html: '<a href="./x">x</a>' }, OPTIONS)
    expect(html).toContain('<a href="./x">x</a>')
  })

  it('names the page that holds the same content', () => {
    const front = { ...PAGE, path: '' }
    expect(fillTemplate(TEMPLATE, front, OPTIONS)).toContain(
      '<link rel="canonical" href="./lessons/relu/" />',
    )
    const siteUrl = 'https://example.org/course/'
    expect(fillTemplate(TEMPLATE, front, { ...OPTIONS, siteUrl })).toContain(
      '<link rel="canonical" href="https://example.org/course/lessons/relu/" />',
    )
  })

  it('links a style sheet where the page needs it and nowhere else, for its medium', () => {
    const link = '<link rel="stylesheet" href="../../assets/spring-12345678.css" />'
    const withLab = { ...PAGE, html: '<figure data-lab="spring"></figure>' }
    expect(fillTemplate(TEMPLATE, withLab, OPTIONS)).toContain(link)
    expect(fillTemplate(TEMPLATE, PAGE, OPTIONS)).not.toContain('spring')
    expect(fillTemplate(TEMPLATE, PAGE, OPTIONS)).toContain(
      '<link rel="stylesheet" href="../../assets/print-12345678.css" media="print" />',
    )
  })
})

it.each([
  ['', './'],
  ['glossary/', '../'],
  ['lessons/relu/', '../../'],
])('the root lies from %j at %j', (path, root) => {
  expect(rootFrom(path)).toBe(root)
})
