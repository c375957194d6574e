import { BYTES, copyNumber, LANES, storeNumber } from './vector'

/**
 * Samples lie in panels of two vectors: for each unit the numbers of 2·LANES samples side by side,
 * unit after unit. What is left over at the end of a batch is one more panel, of one vector where
 * that is enough. Lanes without a sample hold 0.
 */

/** Bytes of one unit in a panel of two vectors. */
export const ROW: usize = 32
/** Bytes of one unit in a last panel of one vector. */
export const HALF_ROW: usize = 16

// @ts-ignore: decorator
@inline
export function paddedToFour(units: i32): i32 {
  return (units + 3) & ~3
}

/** Panels of two vectors. */
// @ts-ignore: decorator
@inline
export function fullPanels(count: i32): i32 {
  return (count + LANES - 1) / LANES >> 1
}

/** 1 if a panel of one vector follows the full ones. */
// @ts-ignore: decorator
@inline
export function halfPanels(count: i32): i32 {
  return (count + LANES - 1) / LANES & 1
}

/** Bytes of `units` units of a whole batch. */
// @ts-ignore: decorator
@inline
export function batchBytes(count: i32, units: i32): usize {
  return <usize>((count + LANES - 1) / LANES * units) * HALF_ROW
}

/** Sets the units between `units` and the next multiple of four to 0 in every panel. */
export function clearPadding(panels: usize, units: i32, count: i32): void {
  const padded = paddedToFour(units)
  if (padded == units) return
  const full = fullPanels(count)
  let panel = panels
  for (let index = 0; index < full; index++) {
    clear(panel + <usize>units * ROW, panel + <usize>padded * ROW)
    panel += <usize>padded * ROW
  }
  if (halfPanels(count)) clear(panel + <usize>units * HALF_ROW, panel + <usize>padded * HALF_ROW)
}

/** A few vectors: a loop, because `memory.fill` is a call out of the module. */
// @ts-ignore: decorator
@inline
function clear(from: usize, end: usize): void {
  for (; from < end; from += 16) v128.store(from, i64x2.splat(0))
}

/** Sets the lanes without a sample to 0: only the last panel has such lanes. */
export function clearSpareLanes(panels: usize, units: i32, count: i32): void {
  const spare = (LANES - count % LANES) % LANES
  if (spare == 0) return
  const padded = paddedToFour(units)
  const half = halfPanels(count)
  const full = fullPanels(count)
  const row = half ? HALF_ROW : ROW
  const start = panels + <usize>(half ? full : full - 1) * <usize>padded * ROW
  const end = start + <usize>padded * row
  for (let last = start + row; last <= end; last += row) {
    for (let lane = 1; lane <= spare; lane++) storeNumber(last - <usize>lane * BYTES, 0)
  }
}

/** Copies the samples named by `indices` [count, int32] from rows [samples × units] into panels. */
export function gather(rows: usize, indices: usize, count: i32, units: i32, panels: usize): void {
  const padded = <usize>paddedToFour(units)
  const full = fullPanels(count)
  const rowBytes = <usize>units * BYTES
  let panel = panels
  let sample = 0
  while (sample < count) {
    const width = sample / (2 * LANES) < full ? 2 * LANES : LANES
    const stride = <usize>width * BYTES
    for (let lane = 0; lane < width; lane++) {
      let to = panel + <usize>lane * BYTES
      if (sample + lane < count) {
        let from = rows + <usize>load<i32>(indices + (<usize>(sample + lane) << 2)) * rowBytes
        for (const end = from + rowBytes; from < end; from += BYTES, to += stride) {
          copyNumber(to, from)
        }
      } else {
        for (let unit = 0; unit < units; unit++, to += stride) storeNumber(to, 0)
      }
    }
    sample += width
    panel += padded * stride
  }
  clearPadding(panels, units, count)
}
