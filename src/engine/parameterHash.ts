/** Low word and smallest part of FNV's 64-bit prime 2⁴⁰ + 0x1b3. */
const PRIME_LOW = 0x1b3
const OFFSET_HIGH = 0xcbf29ce4
const OFFSET_LOW = 0x84222325
const WORD = 4294967296

/**
 * FNV-1a (64 bits) over the bytes of float64 numbers, least significant byte first: 16 hexadecimal
 * digits that are equal only where every bit is. All NaN count as one pattern, since engines differ
 * in the bits of a NaN; 0 and −0 differ.
 *
 * Fowler, Noll and Vo, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function parameterHash(parameters: Float64Array): string {
  const number = new DataView(new ArrayBuffer(8))
  let high = OFFSET_HIGH
  let low = OFFSET_LOW
  for (const parameter of parameters) {
    number.setFloat64(0, parameter, true)
    if (Number.isNaN(parameter)) number.setBigUint64(0, 0x7ff8000000000000n, true)
    for (let byte = 0; byte < 8; byte++) {
      low = (low ^ number.getUint8(byte)) >>> 0
      const product = low * PRIME_LOW
      high = (high * PRIME_LOW + Math.floor(product / WORD) + (low << 8)) >>> 0
      low = product >>> 0
    }
  }
  return hexadecimal(high) + hexadecimal(low)
}

function hexadecimal(word: number): string {
  return word.toString(16).padStart(8, '0')
}
