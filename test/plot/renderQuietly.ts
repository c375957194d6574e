import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, vi } from 'vitest'

/** Markup as Node writes it. Fails if React warns, or if a number did not become a number. */
export function renderQuietly(node: ReactNode): string {
  const complaints: string[] = []
  const error = vi.spyOn(console, 'error').mockImplementation((...parts) => {
    complaints.push(parts.map(String).join(' '))
  })
  const warn = vi.spyOn(console, 'warn').mockImplementation((...parts) => {
    complaints.push(parts.map(String).join(' '))
  })
  const markup = renderToStaticMarkup(node)
  error.mockRestore()
  warn.mockRestore()
  expect(complaints).toEqual([])
  expect(markup.match(/ (?!class)[\w-]+="[^"]*\b(NaN|undefined|Infinity)\b[^"]*"/g)).toBeNull()
  return markup
}

/** All values of an attribute, in document order. */
export function attributes(markup: string, name: string): readonly string[] {
  return [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')
}

/** Text of all `<text>` elements, in document order. */
export function texts(markup: string): readonly string[] {
  return [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map((match) =>
    (match[1] ?? '')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  )
}
