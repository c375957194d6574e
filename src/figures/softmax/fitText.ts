import { estimateTextWidth } from '../../plot/estimateTextWidth.ts'

/** A name as it fits a width: whole, cut with … after three characters or more, or its first one. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (estimateTextWidth(text, fontSize) <= width) return text
  const characters = Array.from(text)
  for (let length = characters.length - 1; length > 2; length -= 1) {
    const cut = `${characters.slice(0, length).join('')}…`
    if (estimateTextWidth(cut, fontSize) <= width) return cut
  }
  return characters[0] ?? ''
}
