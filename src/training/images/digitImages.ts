import { full, labels, pixels } from './digitsData.ts'
import type { ImageSet } from './ImageSet.ts'

const SIDE = 8
const MAXIMUM = 16
/**
 * The labels repeat one sequence of about 130 digits 14 times: so many forms were filled in, one
 * after the other. The eleventh begins here, so that no form is torn apart.
 */
const TRAINING_SAMPLES = 1287

/**
 * 1,797 handwritten digits of 8 × 8 cells, in the order of their source, one filled-in form after
 * the other. A cell counts the inked points in a 4 × 4 block of a 32 × 32 bitmap.
 * E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits (its test part), UCI Machine
 * Learning Repository, 1998.
 */
export const digitImages: ImageSet = {
  samples: labels.length,
  width: SIDE,
  height: SIDE,
  classes: 10,
  maximum: MAXIMUM,
  pixels: unpackPixels(),
  labels: Uint8Array.from(labels, Number),
  trainingSamples: TRAINING_SAMPLES,
}

/** Undoes `build/digits/packDigits.mjs`: cell after cell, each for all images sorted by class. */
function unpackPixels(): Uint8Array {
  const halves = bytesOf(pixels)
  const bits = bytesOf(full)
  const images = labels.length
  const cells = SIDE * SIDE
  // Sorting is stable: within a class the images keep their order.
  const byClass = Array.from(labels, (_, image) => image).sort(
    (left, right) => Number(labels[left]) - Number(labels[right]),
  )
  const values = new Uint8Array(images * cells)
  let place = 0
  let fullPlace = 0
  for (let cell = 0; cell < cells; cell++) {
    for (const image of byClass) {
      let value = (halves[place >> 1]! >> (place % 2 === 0 ? 4 : 0)) & 15
      place++
      if (value === 15) {
        value += (bits[fullPlace >> 3]! >> (7 - (fullPlace % 8))) & 1
        fullPlace++
      }
      values[image * cells + cell] = value
    }
  }
  return values
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
