import type { FormulaElement, FormulaNode } from '../../formula/CompiledFormula.ts'

/** What is left of an element while its children are still being read. */
interface OpenElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: FormulaNode[]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/**
 * Reads KaTeX's own markup, which is regular: every element is closed, every attribute quoted.
 * `data-sym` becomes `symbol`; `style` becomes an object in React's spelling.
 *
 * @throws Error where the markup is not what this version of KaTeX writes.
 */
export function parseMarkup(markup: string): readonly FormulaNode[] {
  const root: OpenElement = { tag: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  const piece = /<\/([a-z]+)>|<([a-z]+)((?:\s+[\w:-]+=(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy
  while (piece.lastIndex < markup.length) {
    const start = piece.lastIndex
    const match = piece.exec(markup)
    const current = open.at(-1)
    if (!match || !current) throw new Error(`KaTeX markup not understood: ${markup.slice(start)}`)
    const [, closing, opening, attributeText, selfClosing, text] = match
    if (text !== undefined) current.children.push(decode(text))
    else if (opening !== undefined) {
      const element = {
        tag: opening,
        attributes: readAttributes(attributeText ?? ''),
        children: [],
      }
      if (selfClosing) current.children.push(finish(element))
      else open.push(element)
    } else {
      if (current.tag !== closing) throw new Error(`KaTeX closed ${closing} inside ${current.tag}`)
      open.pop()
      open.at(-1)?.children.push(finish(current))
    }
  }
  if (open.length !== 1) throw new Error('KaTeX left an element open')
  return root.children
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name, value] of text.matchAll(/([\w:-]+)=("[^"]*"|'[^']*')/g)) {
    attributes[name as string] = decode((value as string).slice(1, -1))
  }
  return attributes
}

function finish({ tag, attributes, children }: OpenElement): FormulaElement {
  const rest: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    // The visual tree is hidden as a whole; the reading of a part has been taken by the reader.
    if (['class', 'style', 'data-sym', 'data-reading', 'aria-hidden', 'xmlns'].includes(name))
      continue
    rest[name] = value
  }
  const style = readStyle(attributes['style'])
  const className = attributes['class']?.trim()
  const symbol = attributes['data-sym']
  return {
    ...(tag === 'span' ? {} : { tag }),
    ...(className ? { className } : {}),
    ...(style ? { style } : {}),
    ...(Object.keys(rest).length > 0 ? { attributes: rest } : {}),
    ...(symbol === undefined ? {} : { symbol }),
    ...(children.length > 0 ? { children } : {}),
  }
}

function readStyle(text: string | undefined): Record<string, string> | undefined {
  if (!text) return undefined
  const style: Record<string, string> = {}
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim()
    style[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] = declaration
      .slice(colon + 1)
      .trim()
  }
  return style
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
}
