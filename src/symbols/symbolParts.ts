/** How the id of a quantity is written: `w11` is w with subscript 11, `ds3` is dC/ds₃. */
export interface SymbolParts {
  /** `value`: the quantity itself; `gradient`: C differentiated by it; `slope`: dz/ds of a unit. */
  readonly kind: 'value' | 'gradient' | 'slope'
  readonly letter: string
  readonly subscript: string
  /** ∂ where C depends on the quantity on several paths or beside others; d along a chain. */
  readonly differential: 'd' | '∂'
}

const WEIGHT_OR_BIAS = /^[wb]/

export function symbolParts(id: string): SymbolParts {
  const slope = /^d(\d)$/.exec(id)
  if (slope !== null) {
    return { kind: 'slope', letter: 's', subscript: slope[1] ?? '', differential: 'd' }
  }
  const gradient = /^d([a-z])(\d*)$/.exec(id)
  const [, letter = '', subscript = ''] = gradient ?? /^([A-Za-z])(\d*)$/.exec(id) ?? [id, id, '']
  return {
    kind: gradient === null ? 'value' : 'gradient',
    letter,
    subscript,
    differential: WEIGHT_OR_BIAS.test(letter) ? '∂' : 'd',
  }
}
