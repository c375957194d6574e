import { styledCopy } from './styledCopy.ts'
import { svgElement } from './svgElement.ts'
import { textBlock } from './textBlock.ts'

const MARGIN = 16
/** Between the picture and the lines above and below it. */
const GAP = 12
const TITLE = { size: 17, weight: 700, lineHeight: 24 }
const SETUP = { size: 12.5, weight: 400, lineHeight: 19 }

export interface SvgDocumentOptions {
  /** Sentence above the picture. */
  readonly title: string
  /** What was set, below the picture: a picture that has left the page keeps its conditions. */
  readonly setup: string
  /** `@font-face` rules with embedded fonts, or empty. */
  readonly fontFaces?: string
}

export interface SvgDocument {
  readonly source: string
  readonly width: number
  readonly height: number
}

/**
 * One self-contained SVG file of all drawings inside `picture`, as they look now, between their
 * title and what was set: computed styles are written in, hidden elements are left out, the paper
 * colour is the background.
 */
export function svgDocument(picture: HTMLElement, options: SvgDocumentOptions): SvgDocument {
  const frame = picture.getBoundingClientRect()
  const style = getComputedStyle(picture)
  const colour = (name: string, otherwise: string): string =>
    style.getPropertyValue(name).trim() || otherwise
  const room = Math.ceil(frame.width)
  const family = style.fontFamily || 'sans-serif'
  const title = textBlock(options.title, room, {
    ...TITLE,
    family,
    colour: colour('--ink', '#000'),
  })
  const setup = textBlock(options.setup, room, {
    ...SETUP,
    family,
    colour: colour('--ink-2', '#000'),
  })
  const top = MARGIN + title.height + GAP
  const bottom = top + Math.ceil(frame.height)
  const width = room + 2 * MARGIN
  const height = bottom + GAP + setup.height + MARGIN

  const root = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` })
  root.append(textElement('title', options.title))
  if (options.fontFaces !== undefined && options.fontFaces !== '') {
    root.append(textElement('style', options.fontFaces))
  }
  root.append(
    svgElement('rect', { width, height, fill: colour('--paper', '#fff') }),
    title.draw(MARGIN, MARGIN),
    ...drawingsIn(picture, MARGIN - frame.left, top - frame.top),
    setup.draw(MARGIN, bottom + GAP),
  )
  return { source: new XMLSerializer().serializeToString(root), width, height }
}

/** Copies of the drawings that are shown, moved from their place on the screen. */
function drawingsIn(picture: HTMLElement, right: number, down: number): readonly Element[] {
  return [...picture.querySelectorAll<SVGSVGElement>('svg')].flatMap((drawing) => {
    if (drawing.parentElement?.closest('svg') !== null || drawing.closest('button') !== null) {
      return []
    }
    const place = drawing.getBoundingClientRect()
    if (place.width === 0 || place.height === 0) return []
    const copy = styledCopy(drawing)
    if (copy === null) return []
    copy.setAttribute('x', String(place.left + right))
    copy.setAttribute('y', String(place.top + down))
    copy.setAttribute('width', String(place.width))
    copy.setAttribute('height', String(place.height))
    copy.setAttribute('overflow', 'visible')
    return [copy]
  })
}

function textElement(name: string, text: string): SVGElement {
  const element = svgElement(name, {})
  element.textContent = text
  return element
}
