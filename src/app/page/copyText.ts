/**
 * Puts a text on the clipboard. Frames and plain-http pages have no clipboard interface; there the
 * old command on a hidden field still works.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    return
  } catch {
    // Refused or absent: the field below.
  }
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- works where nothing else does
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  if (!copied) {
    throw new Error('이 브라우저가 복사를 막았어요. 주소창의 주소를 직접 복사해 주세요.')
  }
}
