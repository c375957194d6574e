/** `leakyRelu` as Python names functions: `leaky_relu`. */
export function snakeCase(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
