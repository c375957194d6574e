// Packs the handwritten digits for the page: `npm run digits -- optdigits.tes`.
//
// Takes the file `optdigits.tes` of the UCI data set "Optical Recognition of Handwritten Digits"
// (also in scikit-learn as `digits.csv.gz`, unzipped): 1,797 lines of 64 values 0–16 and a class.
// Writes src/training/images/digitsData.ts; `digitImages.ts` beside it unpacks.
//
// gzip sees the most repetition where like stands beside like: all values of one cell of the
// picture together, sorted by class. A half byte holds 0–15; the cells of 15 and 16 are told apart
// by one bit each. Of the ways tried this one weighs least (gzip):
//   picture after picture, one letter a cell   43.7 kB
//   picture after picture, half bytes and bits 44.1 kB
//   cell after cell, half bytes and bits       40.8 kB
//   the same sorted by class                   35.6 kB
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const [source] = process.argv.slice(2)
if (source === undefined) {
  console.error('npm run digits -- <optdigits.tes>')
  process.exit(1)
}
const rows = readFileSync(source, 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(',').map(Number))
const isSound = rows.every(
  (row) =>
    row.length === 65 &&
    row.every(
      (value, index) => Number.isInteger(value) && value >= 0 && value <= (index === 64 ? 9 : 16),
    ),
)
if (rows.length !== 1797 || !isSound) {
  console.error(`${source} does not hold 1,797 lines of 64 values 0–16 and a class 0–9.`)
  process.exit(1)
}

const byClass = rows.toSorted((left, right) => left[64] - right[64])
const cells = Array.from({ length: 64 }, (_, cell) => byClass.map((row) => row[cell])).flat()
const halves = cells.map((value) => Math.min(value, 15))
const isFull = cells.filter((value) => value >= 15).map((value) => value - 15)

const labels = rows.map((row) => row[64]).join('')
const pixels = toBase64(halves, 2, 4)
const full = toBase64(isFull, 8, 1)
const code = `// Written by src/build/digits/packDigits.mjs; the source is named in public/data/digits-source.txt.

/** Class of each image, in the order of the source. */
export const labels =
  '${labels}'

/** Base64 of half bytes, the first of two in the high half: min(value, 15), cell after cell. */
export const pixels =
  '${pixels}'

/** Base64 of bits, the first in the high bit: whether a cell of 15 or more is 16. */
export const full =
  '${full}'
`
const target = new URL('../../training/images/digitsData.ts', import.meta.url)
writeFileSync(target, code)
console.log(`${String(code.length)} bytes, ${String(gzipSync(code).length)} gzip`)

/** Base64 of whole numbers of `bits` bits each, `count` to a byte, the first in the highest bits. */
function toBase64(numbers, count, bits) {
  const bytes = new Uint8Array(Math.ceil(numbers.length / count))
  numbers.forEach((value, index) => {
    bytes[Math.floor(index / count)] |= value << (8 - bits * ((index % count) + 1))
  })
  return Buffer.from(bytes).toString('base64')
}
