/** @import { Layer } from './Engine.mjs' */

/** Largest `parameterDifference` that passes: rounding of 20 steps, not another formula. */
export const TOLERANCE = { float32: 5e-3, float64: 1e-9 }

/**
 * How far the change of the parameters is from that of the reference: over all weight matrices and
 * bias vectors the largest ‖Δ − Δref‖ / max(‖Δref‖, u·10⁻³·‖p‖, 10⁻⁶), where p is what both started
 * from and u the number of updates in a step. The floor is for layers that hardly move, where the
 * rounding of p at every update is all there is.
 *
 * @param {readonly Layer[]} start
 * @param {readonly Layer[]} reached
 * @param {readonly Layer[]} reference
 * @param {number} updates
 */
export function parameterDifference(start, reached, reference, updates) {
  let worst = 0
  start.forEach((layer, index) => {
    for (const name of /** @type {const} */ (['weights', 'biases'])) {
      const before = layer[name]
      const ours = reference[index][name]
      const theirs = reached[index][name]
      const moved = norm(before, (k) => ours[k] - before[k])
      const apart = norm(before, (k) => theirs[k] - ours[k])
      const floor = Math.max(updates * 1e-3 * norm(before, (k) => before[k]), 1e-6)
      const difference = apart / Math.max(moved, floor)
      // NaN must not pass.
      if (!(difference <= worst)) worst = difference
    }
  })
  return worst
}

function norm({ length }, value) {
  let sum = 0
  for (let index = 0; index < length; index++) sum += value(index) ** 2
  return Math.sqrt(sum)
}
