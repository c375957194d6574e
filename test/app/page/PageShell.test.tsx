// @vitest-environment jsdom
import { within } from '@testing-library/dom'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { PageShell } from '../../../src/app/page/PageShell.tsx'
import { course } from './course.ts'

function draw(slug: string | null) {
  document.body.innerHTML = renderToStaticMarkup(
    <PageShell course={course} currentSlug={slug} homeHref="../../" name="용어집">
      <p>본문</p>
    </PageShell>,
  )
  return within(document.body)
}

function hrefs(root: Element): (string | null)[] {
  return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))
}

describe('the chapter axis', () => {
  it('has one tick per chapter and marks the current one', () => {
    const axis = draw('second').getByRole('navigation', { name: '장' })
    expect(axis.querySelectorAll('li')).toHaveLength(3)
    expect(axis.querySelector('[aria-current="page"]')?.textContent).toBe('2둘째 장')
  })

  it('counts the chapters behind the reader as read, not the ones ahead', () => {
    const axis = draw('second').getByRole('navigation', { name: '장' })
    expect([...axis.querySelectorAll('li')].map((tick) => tick.className)).toEqual([
      'done',
      'now',
      '',
    ])
  })

  it('names a planned chapter and leads nowhere', () => {
    const axis = draw('second').getByRole('navigation', { name: '장' })
    expect(axis.textContent).toContain('셋째 장 (준비 중)')
    expect(hrefs(axis)).toEqual(['../first/', './'])
  })

  it('marks nothing outside the chapters', () => {
    const axis = draw(null).getByRole('navigation', { name: '장' })
    expect(axis.querySelector('[aria-current]')).toBeNull()
    expect(axis.querySelector('.done, .now')).toBeNull()
  })
})

describe('the contents sheet', () => {
  it('is a popover that a button opens without a script', () => {
    const button = draw('second').getByRole('button', { name: '차례' })
    const sheet = document.getElementById(button.getAttribute('popovertarget') ?? '')
    expect(sheet?.getAttribute('popover')).toBe('auto')
    expect(within(sheet!).getByRole('navigation', { name: '차례', hidden: true })).toBeTruthy()
  })

  it('leads to sections: on this page by fragment, elsewhere by page and fragment', () => {
    draw('second')
    expect(hrefs(document.getElementById('contents')!)).toEqual([
      '../first/',
      '../first/#start',
      './',
      '#one',
      '#two',
      '../../summary/',
      '../../glossary/',
    ])
  })

  it('shows planned chapters as not yet there', () => {
    draw('second')
    const planned = document.querySelector('#contents .planned')
    expect(planned?.textContent).toBe('3셋째 장준비 중')
  })
})

describe('the page', () => {
  beforeEach(() => {
    draw('second')
  })

  it('begins with a link to the text, whose target takes focus', () => {
    const skip = document.querySelector('a')
    expect(skip?.textContent).toBe('본문으로')
    const main = document.querySelector(skip?.getAttribute('href') ?? '#')
    expect(main?.tagName).toBe('MAIN')
    expect(main?.getAttribute('tabindex')).toBe('-1')
    expect(main?.textContent).toContain('본문')
  })

  it('leads back and on from the end of a chapter, and says when the next is not there', () => {
    const onward = within(document.body).getByRole('navigation', { name: '앞뒤 장' })
    expect(hrefs(onward)).toEqual(['../first/'])
    expect(onward.textContent).toContain('다음 장은 준비하고 있어요3 셋째 장')
  })

  it('states licence and citation', () => {
    const foot = document.querySelector('footer')
    expect(foot?.textContent).toMatch(/MIT.*CC BY 4\.0/)
    expect(foot?.textContent).toContain('인용: 기울기 실험실. 2장 “둘째 장”. CC BY 4.0.')
    expect(foot?.querySelector('[rel="license"]')?.getAttribute('href')).toMatch(
      /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//,
    )
    expect(hrefs(foot!)).toEqual(expect.arrayContaining(['../../summary/', '../../glossary/']))
  })

  it('has one polite announcer, empty until something happens', () => {
    const announcer = document.getElementById('announcer')
    expect(announcer?.getAttribute('aria-live')).toBe('polite')
    expect(announcer?.textContent).toBe('')
  })

  it('carries no inline script or style, so a strict policy can hold', () => {
    expect(document.body.querySelector('script, style, [style]')).toBeNull()
    expect(document.body.innerHTML).not.toMatch(/\son[a-z]+=/)
  })

  it('gives every button a name', () => {
    for (const button of document.querySelectorAll('button')) {
      const name = button.getAttribute('aria-label') ?? button.textContent
      expect(name, button.outerHTML).not.toBe('')
    }
  })
})
