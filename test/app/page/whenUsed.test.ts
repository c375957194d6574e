// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { whenUsed } from '../../../src/app/page/whenUsed.ts'

function press(selector: string): Event {
  const event = new MouseEvent('click', { bubbles: true })
  document.querySelector(selector)?.dispatchEvent(event)
  return event
}

it('loads at the first use of such an element, once, and hands the event on', async () => {
  document.body.innerHTML = '<button id="theme"><i></i></button><button id="other"></button>'
  const load = vi.fn(() => Promise.resolve())
  whenUsed(['click'], '#theme', load)
  press('#other')
  expect(load).not.toHaveBeenCalled()
  const event = press('i')
  press('i')
  await Promise.resolve()
  press('#theme')
  expect(load).toHaveBeenCalledExactlyOnceWith(event)
})

it('asks again at the next use where it could not be had', async () => {
  document.body.innerHTML = '<button id="theme"></button>'
  const load = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('offline')))
  whenUsed(['click'], '#theme', load)
  press('#theme')
  await new Promise((resolve) => setTimeout(resolve, 0))
  load.mockImplementation(() => Promise.resolve())
  press('#theme')
  press('#theme')
  expect(load).toHaveBeenCalledTimes(2)
})
