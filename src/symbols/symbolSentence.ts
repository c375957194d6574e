import { idOf } from './symbolElements.ts'
import { speakValue } from './speakValue.ts'

/**
 * Name and value of a symbol, as said to a listener: of the element itself or of the first of its
 * twins, elsewhere in the scope, that carries them.
 */
export function symbolSentence(
  element: Element,
  twins: readonly Element[],
  names: Readonly<Record<string, string>>,
): string {
  const all = [element, ...twins]
  const find = (...attributes: readonly string[]): string | undefined =>
    all.flatMap((twin) => attributes.map((name) => twin.getAttribute(name))).find(Boolean) ??
    undefined
  const name =
    find('data-sym-name', 'aria-label') ?? names[idOf(element)] ?? element.textContent.trim()
  const value = find('data-sym-value')
  return [name, value && speakValue(value)].filter(Boolean).join(', ')
}
