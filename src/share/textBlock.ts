import { svgElement } from './svgElement.ts'
import { wrapLines } from './wrapLines.ts'

export interface TextStyle {
  readonly family: string
  readonly size: number
  readonly weight: number
  readonly lineHeight: number
  readonly colour: string
}

/** Lines of text in an exported picture. */
export interface TextBlock {
  readonly height: number
  readonly draw: (left: number, top: number) => SVGElement
}

/** A text set in lines of at most `width` CSS pixels. */
export function textBlock(text: string, width: number, style: TextStyle): TextBlock {
  const { family, size, weight, lineHeight, colour } = style
  const lines = wrapLines(text, width, widthIn(`${weight} ${size}px ${family}`, size))
  return {
    height: lines.length * lineHeight,
    draw(left, top) {
      const element = svgElement('text', {
        'font-family': family,
        'font-size': size,
        'font-weight': weight,
        fill: colour,
      })
      for (const [index, line] of lines.entries()) {
        // The foot of a Korean letter is about a third of its size above the line's end.
        const y = top + index * lineHeight + (lineHeight + size * 0.7) / 2
        const row = svgElement('tspan', { x: left, y })
        row.textContent = line
        element.append(row)
      }
      return element
    },
  }
}

/** Widths as the browser draws them; where it has no canvas, as wide as Hangul at most. */
function widthIn(font: string, size: number): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return (text) => text.length * size
  context.font = font
  return (text) => context.measureText(text).width
}
