/** A run of equally set characters of a formula in a drawing. */
export interface MathRun {
  readonly text: string
  readonly style: 'italic' | 'upright' | 'prime' | 'fence' | 'subscript' | 'italicSubscript'
}

const LETTER = /\p{L}/u

/**
 * Splits a formula into runs: letters are italic, ‖ is a fence, ′ a prime (the mathematical faces have
 * it as a superscript only), everything else upright; `_x` or
 * `_{…}` is a subscript. `‖∂C/∂W‖`, `dC/ds_3`, `w_{11}`, `a_k`.
 */
export function mathRuns(source: string): readonly MathRun[] {
  const runs: MathRun[] = []
  const push = (text: string, style: MathRun['style']): void => {
    const last = runs.at(-1)
    if (last?.style === style) runs[runs.length - 1] = { text: last.text + text, style }
    else runs.push({ text, style })
  }
  const pattern = /_(?:\{([^}]*)\}|(.))|(.)/gsu
  for (const [, braced, single, character = ''] of source.matchAll(pattern)) {
    const subscript = braced ?? single
    if (subscript !== undefined) {
      push(subscript, LETTER.test(subscript) ? 'italicSubscript' : 'subscript')
    } else {
      push(character, styleOf(character))
    }
  }
  return runs
}

function styleOf(character: string): MathRun['style'] {
  if (character === '‖') return 'fence'
  if (character === '′') return 'prime'
  return LETTER.test(character) ? 'italic' : 'upright'
}
