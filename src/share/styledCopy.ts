/** Properties that style sheets set on drawings; they are written into the exported file. */
const STYLE_PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'shape-rendering',
]

/** A copy with computed styles as attributes, or null where the element is not shown. */
export function styledCopy(element: Element): Element | null {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden') return null
  const copy = element.cloneNode(false) as Element
  copy.removeAttribute('class')
  copy.removeAttribute('style')
  for (const property of STYLE_PROPERTIES) {
    const value = style.getPropertyValue(property)
    if (value !== '') copy.setAttribute(property, value)
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      const childCopy = styledCopy(child)
      if (childCopy !== null) copy.append(childCopy)
    } else {
      copy.append(child.cloneNode())
    }
  }
  return copy
}
