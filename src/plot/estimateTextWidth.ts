import { mathRuns } from './mathRuns.ts'
import type { MathRun } from './mathRuns.ts'

/**
 * Width of a line of text in pixels, good to about 6 %, without a document to measure in: drawings
 * are laid out in Node as well. Advances are those of the text face with tabular figures.
 */
export function estimateTextWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) ems += advance(character)
  return ems * fontSize
}

const MATH_ADVANCE: Readonly<Record<MathRun['style'], number>> = {
  italic: 0.74,
  upright: 0.54,
  prime: 0.25,
  fence: 0.32,
  subscript: 0.38,
  italicSubscript: 0.44,
}

/** The same for a formula in the notation of `mathRuns`. */
export function estimateMathWidth(source: string, fontSize: number): number {
  let ems = 0
  for (const { text, style } of mathRuns(source)) {
    ems += text.length * MATH_ADVANCE[style]
  }
  return ems * fontSize
}

function advance(character: string): number {
  if (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(character)) return 0.86
  if (/[⁻⁰¹²³⁴-⁹]/.test(character)) return 0.41
  if (/[\s.,:;|!'’ijl]/.test(character)) return 0.25
  if (/[()/[\]ftr]/.test(character)) return 0.35
  if (character === '→') return 0.91
  if (/[A-Zmw]/.test(character)) return 0.7
  return 0.62
}
