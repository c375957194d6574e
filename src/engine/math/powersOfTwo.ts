/** Exponent of the first entry: 2⁻¹⁰⁷⁴ is the smallest double above 0. */
export const SMALLEST_EXPONENT = -1074

/**
 * powersOfTwo[k + 1074] = 2ᵏ for k = −1074 … 1023, all of them exact. A read from here is quicker
 * than writing exponent bits through an aliased array; a vector kernel may build the same numbers by
 * shifting k into the exponent field.
 */
export const powersOfTwo = new Float64Array(2098)

for (let index = 0, power = 5e-324; index < powersOfTwo.length; index++, power *= 2) {
  powersOfTwo[index] = power
}
