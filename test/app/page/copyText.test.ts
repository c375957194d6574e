// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { copyText } from '../../../src/app/page/copyText.ts'

function clipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard')
  Reflect.deleteProperty(document, 'execCommand')
})

it('uses the clipboard', async () => {
  const write = vi.fn(() => Promise.resolve())
  clipboard(write)
  await copyText('주소')
  expect(write).toHaveBeenCalledWith('주소')
})

it('falls back on a selected field where the clipboard is refused, and gives the focus back', async () => {
  clipboard(() => Promise.reject(new Error('NotAllowedError')))
  const button = document.body.appendChild(document.createElement('button'))
  button.focus()
  let copied = ''
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand = () => {
    copied = document.querySelector('textarea')?.value ?? ''
    return true
  }
  await copyText('주소')
  expect(copied).toBe('주소')
  expect(document.querySelector('textarea')).toBeNull()
  expect(document.activeElement).toBe(button)
})

it('says what to do where both are refused', async () => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand = () => false
  await expect(copyText('주소')).rejects.toThrow('주소창의 주소를 직접 복사해 주세요.')
})
