import { fullPanels, HALF_ROW, halfPanels, paddedToFour, ROW } from './panels'
import {
  add,
  BYTES,
  multiply,
  splat,
  splatAt,
  splatAt1,
  splatAt12,
  splatAt2,
  splatAt3,
  splatAt4,
  splatAt8,
} from './vector'

/**
 * Products of a layer's weights with a batch. Weights lie in tiles of 4 inputs × 4 units, one row of
 * four units per input: the four weights that one input needs lie side by side, and so does, for the
 * way back, every fourth.
 *
 * Each block computes four units for one panel, in eight vectors that stay in registers. Unrolling
 * the loop over k makes it slower: registers run out.
 */

/** Outputs computed before the next panel: their weights stay in the first cache. */
const BLOCK = 32

/** Bytes of a row of a tile, and of a tile. */
// @ts-ignore: decorator
@inline
const TILE_ROW: usize = 4 * BYTES
// @ts-ignore: decorator
@inline
const TILE: usize = 16 * BYTES

/** s = b + Σₖ wₖ·xₖ for a whole batch: k = 0, 1, 2, … one after the other. */
export function weightedSums(
  inputs: usize,
  inputCount: i32,
  outputCount: i32,
  weights: usize,
  biases: usize,
  sums: usize,
  count: i32,
): void {
  const rows = paddedToFour(inputCount)
  const units = paddedToFour(outputCount)
  const full = fullPanels(count)
  const half = halfPanels(count)
  const tileRows = <usize>rows * TILE_ROW
  for (let block = 0; block < units; block += BLOCK) {
    const end = min(block + BLOCK, units)
    let from = inputs
    let to = sums
    for (let panel = 0; panel < full; panel++) {
      let tiles = weights + <usize>(block >> 2) * tileRows
      for (let unit = block; unit < end; unit += 4) {
        fourUnits(
          false,
          biases + <usize>unit * BYTES,
          tiles,
          0,
          from,
          inputCount,
          to + <usize>unit * ROW,
        )
        tiles += tileRows
      }
      from += <usize>rows * ROW
      to += <usize>units * ROW
    }
    if (half) {
      let tiles = weights + <usize>(block >> 2) * tileRows
      for (let unit = block; unit < end; unit += 4) {
        fourUnitsOfHalfPanel(
          false,
          biases + <usize>unit * BYTES,
          tiles,
          0,
          from,
          inputCount,
          to + <usize>unit * HALF_ROW,
        )
        tiles += tileRows
      }
    }
  }
}

/** ∂C/∂x = Σⱼ wⱼ·δⱼ for a whole batch: j = 0, 1, 2, … one after the other, from 0. */
export function transposedSums(
  signal: usize,
  inputCount: i32,
  outputCount: i32,
  weights: usize,
  gradient: usize,
  count: i32,
): void {
  const rows = paddedToFour(inputCount)
  const units = paddedToFour(outputCount)
  const full = fullPanels(count)
  const half = halfPanels(count)
  const tileRows = <usize>rows * TILE_ROW
  for (let block = 0; block < rows; block += BLOCK) {
    const end = min(block + BLOCK, rows)
    let from = signal
    let to = gradient
    for (let panel = 0; panel < full; panel++) {
      for (let row = block; row < end; row += 4) {
        fourUnits(
          true,
          0,
          weights + <usize>row * TILE_ROW,
          tileRows,
          from,
          outputCount,
          to + <usize>row * ROW,
        )
      }
      from += <usize>units * ROW
      to += <usize>rows * ROW
    }
    if (half) {
      for (let row = block; row < end; row += 4) {
        fourUnitsOfHalfPanel(
          true,
          0,
          weights + <usize>row * TILE_ROW,
          tileRows,
          from,
          outputCount,
          to + <usize>row * HALF_ROW,
        )
      }
    }
  }
}

/**
 * Four sums for one panel. Forward, the weights of one k are a row of a tile; transposed, they are
 * every fourth number, and after four the tile below follows, `tileRows` bytes further on.
 */
// @ts-ignore: decorator
@inline
function fourUnits(
  transposed: bool,
  biases: usize,
  tiles: usize,
  tileRows: usize,
  from: usize,
  terms: i32,
  to: usize,
): void {
  let left0 = transposed ? splat(0) : splatAt(biases)
  let left1 = transposed ? left0 : splatAt1(biases)
  let left2 = transposed ? left0 : splatAt2(biases)
  let left3 = transposed ? left0 : splatAt3(biases)
  let right0 = left0
  let right1 = left1
  let right2 = left2
  let right3 = left3
  const end = from + <usize>terms * ROW
  do {
    const left = v128.load(from)
    const right = v128.load(from, 16)
    let weight = splatAt(tiles)
    left0 = add(left0, multiply(weight, left))
    right0 = add(right0, multiply(weight, right))
    weight = transposed ? splatAt4(tiles) : splatAt1(tiles)
    left1 = add(left1, multiply(weight, left))
    right1 = add(right1, multiply(weight, right))
    weight = transposed ? splatAt8(tiles) : splatAt2(tiles)
    left2 = add(left2, multiply(weight, left))
    right2 = add(right2, multiply(weight, right))
    weight = transposed ? splatAt12(tiles) : splatAt3(tiles)
    left3 = add(left3, multiply(weight, left))
    right3 = add(right3, multiply(weight, right))
    if (transposed) {
      tiles += BYTES
      if (!(tiles & (TILE_ROW - 1))) tiles += tileRows - TILE_ROW
    } else {
      tiles += TILE_ROW
    }
    from += ROW
  } while (from < end)
  v128.store(to, left0)
  v128.store(to, right0, 16)
  v128.store(to, left1, 32)
  v128.store(to, right1, 48)
  v128.store(to, left2, 64)
  v128.store(to, right2, 80)
  v128.store(to, left3, 96)
  v128.store(to, right3, 112)
}

/** The same for a last panel of one vector. */
// @ts-ignore: decorator
@inline
function fourUnitsOfHalfPanel(
  transposed: bool,
  biases: usize,
  tiles: usize,
  tileRows: usize,
  from: usize,
  terms: i32,
  to: usize,
): void {
  let sum0 = transposed ? splat(0) : splatAt(biases)
  let sum1 = transposed ? sum0 : splatAt1(biases)
  let sum2 = transposed ? sum0 : splatAt2(biases)
  let sum3 = transposed ? sum0 : splatAt3(biases)
  const end = from + <usize>terms * HALF_ROW
  do {
    const term = v128.load(from)
    sum0 = add(sum0, multiply(splatAt(tiles), term))
    sum1 = add(sum1, multiply(transposed ? splatAt4(tiles) : splatAt1(tiles), term))
    sum2 = add(sum2, multiply(transposed ? splatAt8(tiles) : splatAt2(tiles), term))
    sum3 = add(sum3, multiply(transposed ? splatAt12(tiles) : splatAt3(tiles), term))
    if (transposed) {
      tiles += BYTES
      if (!(tiles & (TILE_ROW - 1))) tiles += tileRows - TILE_ROW
    } else {
      tiles += TILE_ROW
    }
    from += HALF_ROW
  } while (from < end)
  v128.store(to, sum0)
  v128.store(to, sum1, 16)
  v128.store(to, sum2, 32)
  v128.store(to, sum3, 48)
}
