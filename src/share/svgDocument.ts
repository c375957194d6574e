const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'

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

export interface SvgDocumentOptions {
  readonly title: string
  /** `@font-face` rules with embedded fonts, or empty. */
  readonly fontFaces?: string
}

export interface SvgDocument {
  readonly source: string
  readonly width: number
  readonly height: number
}

/**
 * One self-contained SVG file of all drawings inside `picture`, as they look now: computed styles
 * are written in, hidden elements are left out, the paper colour is the background.
 */
export function svgDocument(picture: HTMLElement, options: SvgDocumentOptions): SvgDocument {
  const frame = picture.getBoundingClientRect()
  const width = Math.ceil(frame.width)
  const height = Math.ceil(frame.height)
  const root = document.createElementNS(SVG_NAMESPACE, 'svg')
  root.setAttribute('xmlns', SVG_NAMESPACE)
  root.setAttribute('width', String(width))
  root.setAttribute('height', String(height))
  root.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`)
  root.append(textElement('title', options.title))
  if (options.fontFaces !== undefined && options.fontFaces !== '') {
    root.append(textElement('style', options.fontFaces))
  }
  root.append(paper(picture, width, height))
  for (const drawing of picture.querySelectorAll<SVGSVGElement>('svg')) {
    if (drawing.parentElement?.closest('svg') !== null || drawing.closest('button') !== null)
      continue
    const place = drawing.getBoundingClientRect()
    if (place.width === 0 || place.height === 0) continue
    const copy = styledCopy(drawing)
    if (copy === null) continue
    copy.setAttribute('x', String(place.left - frame.left))
    copy.setAttribute('y', String(place.top - frame.top))
    copy.setAttribute('width', String(place.width))
    copy.setAttribute('height', String(place.height))
    copy.setAttribute('overflow', 'visible')
    root.append(copy)
  }
  return { source: new XMLSerializer().serializeToString(root), width, height }
}

function textElement(name: string, text: string): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, name)
  element.textContent = text
  return element
}

function paper(picture: HTMLElement, width: number, height: number): SVGElement {
  const rectangle = document.createElementNS(SVG_NAMESPACE, 'rect')
  rectangle.setAttribute('width', String(width))
  rectangle.setAttribute('height', String(height))
  rectangle.setAttribute('fill', getComputedStyle(picture).getPropertyValue('--paper') || '#fff')
  return rectangle
}

/** A copy with computed styles as attributes, or null where the element is not shown. */
function styledCopy(element: Element): Element | null {
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
