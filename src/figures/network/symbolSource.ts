/**
 * A symbol id as a formula of a drawing: `w11` → `w_{11}`, `ds3` → `dC/ds_3`, `dw11` → `∂C/∂w_{11}`,
 * `d1` → `dz_1/ds_1`.
 */
export function symbolSource(symbol: string): string {
  const slope = /^d(\d+)$/.exec(symbol)?.[1]
  if (slope !== undefined) return `dz_${slope}/ds_${slope}`
  const [, letter = '', subscript = ''] = /^d([a-z])(\d+)$/.exec(symbol) ?? []
  if (letter === '') return indexed(symbol.charAt(0), symbol.slice(1))
  // s and z have one successor; weights, biases and inputs stand beside others.
  const sign = letter === 's' || letter === 'z' ? 'd' : '∂'
  return `${sign}C/${sign}${indexed(letter, subscript)}`
}

function indexed(letter: string, subscript: string): string {
  return subscript === '' ? letter : `${letter}_{${subscript}}`
}
