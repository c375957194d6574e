const STAND_IN = '\u201A'

/**
 * `\reading{말}{식}` becomes `\htmlData{reading=말}{식}`, and KaTeX splits that argument at commas.
 * A stand-in of the same length keeps every offset.
 */
export function protectCommas(tex: string): string {
  return tex.replace(/\\reading\{[^{}]*\}/g, (match) => match.replaceAll(',', STAND_IN))
}

export function restoreCommas(text: string): string {
  return text.replaceAll(STAND_IN, ',')
}
