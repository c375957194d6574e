/** A value as the literal that writes it in JavaScript (ESTree), so that MDX can carry it as a prop. */
export function jsonToEstree(value: unknown): object {
  return {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression: expressionOf(value) }],
  }
}

function expressionOf(value: unknown): object {
  if (Array.isArray(value)) {
    return { type: 'ArrayExpression', elements: value.map(expressionOf) }
  }
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => ({
        type: 'Property',
        kind: 'init',
        method: false,
        shorthand: false,
        computed: false,
        key: { type: 'Literal', value: key },
        value: expressionOf(entry),
      }))
    return { type: 'ObjectExpression', properties }
  }
  if (typeof value === 'number' && value < 0) {
    return {
      type: 'UnaryExpression',
      operator: '-',
      prefix: true,
      argument: { type: 'Literal', value: -value },
    }
  }
  return { type: 'Literal', value }
}
