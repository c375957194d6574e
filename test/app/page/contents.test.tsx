// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, it, vi } from 'vitest'
import { PageShell } from '../../../src/app/page/PageShell.tsx'
import { connectContents } from '../../../src/app/page/contents.ts'
import { course } from './course.ts'

let sheet: HTMLElement
const hidePopover = vi.fn()

beforeEach(() => {
  hidePopover.mockClear()
  document.body.innerHTML = renderToStaticMarkup(
    <PageShell course={course} currentSlug="second" homeHref="../../">
      <section id="one" />
      <section id="two" />
    </PageShell>,
  )
  sheet = document.getElementById('contents')!
  // jsdom has no popovers.
  sheet.hidePopover = hidePopover
})

function click(href: string) {
  const link = sheet.querySelector<HTMLAnchorElement>(`a[href="${href}"]`)!
  link.addEventListener('click', (event) => event.preventDefault())
  // A click on the words inside the link counts as one on the link.
  link.querySelector('span')!.click()
}

function place(id: string, top: number) {
  document.getElementById(id)!.getBoundingClientRect = () => ({ top }) as DOMRect
}

function marked() {
  return [...sheet.querySelectorAll('[aria-current="location"]')].map((link) =>
    link.getAttribute('href'),
  )
}

it('closes when a link stays on the page', () => {
  connectContents(sheet)
  click('#two')
  expect(hidePopover).toHaveBeenCalledOnce()
})

it('stays as it is when a link leaves the page', () => {
  connectContents(sheet)
  click('../first/')
  expect(hidePopover).not.toHaveBeenCalled()
})

it('opens with the section marked that is being read', () => {
  connectContents(sheet)
  place('one', -900)
  place('two', 100)
  sheet.dispatchEvent(new Event('beforetoggle'))
  expect(marked()).toEqual(['#two'])
  place('two', 4000)
  sheet.dispatchEvent(new Event('beforetoggle'))
  expect(marked()).toEqual(['#one'])
})

it('marks nothing above the first section, and does nothing once let go of', () => {
  const release = connectContents(sheet)
  place('one', 5000)
  place('two', 9000)
  sheet.dispatchEvent(new Event('beforetoggle'))
  expect(marked()).toEqual([])
  release()
  place('one', 0)
  sheet.dispatchEvent(new Event('beforetoggle'))
  click('#one')
  expect(marked()).toEqual([])
  expect(hidePopover).not.toHaveBeenCalled()
})
