import { fullPanels, HALF_ROW, halfPanels, paddedToFour, ROW } from './panels'
import { add, BYTES, multiply, splat, subtract, sumOfFourLanes, sumOfLanes } from './vector'

/**
 * Gradients of a layer's weights and biases: sums over the samples, which lie in lanes. Lane by lane
 * in increasing order, the lanes added last.
 *
 * A `rate` above 0 also moves the parameter at once, p ← p − η·g: plain gradient descent costs no
 * pass of its own.
 */

/** Inputs computed before the next units: their batch stays in the first cache. */
const BLOCK = 64

/** ∂C/∂W [tiles] = Σₙ δ·x */
export function weightGradient(
  signal: usize,
  inputs: usize,
  inputCount: i32,
  outputCount: i32,
  weights: usize,
  gradient: usize,
  count: i32,
  rate: f64,
): void {
  const rows = paddedToFour(inputCount)
  const units = paddedToFour(outputCount)
  const full = fullPanels(count)
  const half = halfPanels(count)
  const inputPanel = <usize>rows * ROW
  const signalPanel = <usize>units * ROW
  const halfInputs = inputs + <usize>full * inputPanel
  const halfSignal = signal + <usize>full * signalPanel
  for (let block = 0; block < rows; block += BLOCK) {
    const end = min(block + BLOCK, rows)
    for (let unit = 0; unit < units; unit += 4) {
      let tile = <usize>(unit * rows + block * 4) * BYTES
      for (let row = block; row < end; row += 2) {
        twoInputs(
          full,
          half,
          signal + <usize>unit * ROW,
          signalPanel,
          inputs + <usize>row * ROW,
          inputPanel,
          halfSignal + <usize>unit * HALF_ROW,
          halfInputs + <usize>row * HALF_ROW,
          weights + tile,
          gradient + tile,
          rate,
        )
        tile += 8 * BYTES
      }
    }
  }
}

/** Eight sums: four units by two inputs. */
// @ts-ignore: decorator
@inline
function twoInputs(
  full: i32,
  half: i32,
  signal: usize,
  signalPanel: usize,
  input: usize,
  inputPanel: usize,
  halfSignal: usize,
  halfInput: usize,
  weights: usize,
  gradient: usize,
  rate: f64,
): void {
  let left0 = splat(0)
  let left1 = left0
  let left2 = left0
  let left3 = left0
  let right0 = left0
  let right1 = left0
  let right2 = left0
  let right3 = left0
  for (let panel = 0; panel < full; panel++) {
    for (let side: usize = 0; side < ROW; side += 16) {
      const left = v128.load(input + side)
      const right = v128.load(input + side, 32)
      let delta = v128.load(signal + side)
      left0 = add(left0, multiply(delta, left))
      right0 = add(right0, multiply(delta, right))
      delta = v128.load(signal + side, 32)
      left1 = add(left1, multiply(delta, left))
      right1 = add(right1, multiply(delta, right))
      delta = v128.load(signal + side, 64)
      left2 = add(left2, multiply(delta, left))
      right2 = add(right2, multiply(delta, right))
      delta = v128.load(signal + side, 96)
      left3 = add(left3, multiply(delta, left))
      right3 = add(right3, multiply(delta, right))
    }
    signal += signalPanel
    input += inputPanel
  }
  if (half) {
    const left = v128.load(halfInput)
    const right = v128.load(halfInput, 16)
    let delta = v128.load(halfSignal)
    left0 = add(left0, multiply(delta, left))
    right0 = add(right0, multiply(delta, right))
    delta = v128.load(halfSignal, 16)
    left1 = add(left1, multiply(delta, left))
    right1 = add(right1, multiply(delta, right))
    delta = v128.load(halfSignal, 32)
    left2 = add(left2, multiply(delta, left))
    right2 = add(right2, multiply(delta, right))
    delta = v128.load(halfSignal, 48)
    left3 = add(left3, multiply(delta, left))
    right3 = add(right3, multiply(delta, right))
  }
  if (isDefined(SINGLE)) {
    move(weights, gradient, sumOfFourLanes(left0, left1, left2, left3), rate)
    move(weights + 16, gradient + 16, sumOfFourLanes(right0, right1, right2, right3), rate)
  } else {
    move(weights, gradient, sumOfLanes(left0, left1), rate)
    move(weights + 16, gradient + 16, sumOfLanes(left2, left3), rate)
    move(weights + 32, gradient + 32, sumOfLanes(right0, right1), rate)
    move(weights + 48, gradient + 48, sumOfLanes(right2, right3), rate)
  }
}

/** ∂C/∂b = Σₙ δ */
export function biasGradient(
  signal: usize,
  outputCount: i32,
  biases: usize,
  gradient: usize,
  count: i32,
  rate: f64,
): void {
  const units = paddedToFour(outputCount)
  const full = fullPanels(count)
  const half = halfPanels(count)
  const panelBytes = <usize>units * ROW
  for (let unit = 0; unit < units; unit += 4) {
    let sum0 = splat(0)
    let sum1 = sum0
    let sum2 = sum0
    let sum3 = sum0
    let delta = signal + <usize>unit * ROW
    for (let panel = 0; panel < full; panel++) {
      sum0 = add(add(sum0, v128.load(delta)), v128.load(delta, 16))
      sum1 = add(add(sum1, v128.load(delta, 32)), v128.load(delta, 48))
      sum2 = add(add(sum2, v128.load(delta, 64)), v128.load(delta, 80))
      sum3 = add(add(sum3, v128.load(delta, 96)), v128.load(delta, 112))
      delta += panelBytes
    }
    if (half) {
      delta = signal + <usize>full * panelBytes + <usize>unit * HALF_ROW
      sum0 = add(sum0, v128.load(delta))
      sum1 = add(sum1, v128.load(delta, 16))
      sum2 = add(sum2, v128.load(delta, 32))
      sum3 = add(sum3, v128.load(delta, 48))
    }
    const at = <usize>unit * BYTES
    if (isDefined(SINGLE)) {
      move(biases + at, gradient + at, sumOfFourLanes(sum0, sum1, sum2, sum3), rate)
    } else {
      move(biases + at, gradient + at, sumOfLanes(sum0, sum1), rate)
      move(biases + at + 16, gradient + at + 16, sumOfLanes(sum2, sum3), rate)
    }
  }
}

/** Keeps a vector of gradients and, with a rate, moves the parameters against them. */
// @ts-ignore: decorator
@inline
function move(parameters: usize, gradients: usize, gradient: v128, rate: f64): void {
  v128.store(gradients, gradient)
  if (rate != 0) {
    v128.store(parameters, subtract(v128.load(parameters), multiply(splat(rate), gradient)))
  }
}
