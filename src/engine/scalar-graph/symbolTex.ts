/**
 * TeX of a symbol of the small networks, marked so that prose, formula and figure can be linked:
 * `w11` → `\S{w11}{w_{11}}`.
 *
 * `x1 … C` are the quantities themselves; `d3` is dz₃/ds₃; `ds3` and `dz3` are dC/ds₃ and dC/dz₃
 * (each has one successor only, hence an upright d); `dw11`, `db1`, `dx1` are ∂C/∂·; `w1new` is the
 * parameter after the update; `eta` is the learning rate.
 */
export function symbolTex(symbol: string): string {
  return `\\S{${symbol}}{${plainTex(symbol)}}`
}

function plainTex(symbol: string): string {
  if (symbol === 'eta') return '\\eta'
  if (symbol.endsWith('new')) return `${indexed(symbol.slice(0, -3))}^{\\text{new}}`
  const localDerivative = /^d(\d+)$/.exec(symbol)
  if (localDerivative) return `\\frac{dz_${localDerivative[1]}}{ds_${localDerivative[1]}}`
  const alongChain = /^d([sz]\d+)$/.exec(symbol)
  if (alongChain) return `\\frac{dC}{d${indexed(alongChain[1] as string)}}`
  const partial = /^d([wbx]\d+)$/.exec(symbol)
  if (partial) return `\\frac{\\partial C}{\\partial ${indexed(partial[1] as string)}}`
  return indexed(symbol)
}

function indexed(symbol: string): string {
  const letter = symbol.charAt(0)
  const index = symbol.slice(1)
  if (index === '') return letter
  return index.length === 1 ? `${letter}_${index}` : `${letter}_{${index}}`
}
