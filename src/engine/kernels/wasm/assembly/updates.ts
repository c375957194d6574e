import { add, divide, multiply, splat, squareRoot, subtract, unequal } from './vector'

/**
 * Update rules over parameters that lie one after the other, in the arithmetic order of the rules of
 * `engine/optimizers`. Padding has gradient 0 and stays 0.
 */

/** p ← p − η(g + λp) */
export function descend(
  parameters: usize,
  gradients: usize,
  bytes: usize,
  rate: f64,
  decay: f64,
): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const parameter = v128.load(parameters + at)
    const gradient = decayed(v128.load(gradients + at), parameter, decay)
    v128.store(parameters + at, subtract(parameter, multiply(splat(rate), gradient)))
  }
}

/** v ← μv + g + λp; p ← p − η·v, μ the momentum coefficient */
export function momentum(
  parameters: usize,
  gradients: usize,
  velocities: usize,
  bytes: usize,
  rate: f64,
  decay: f64,
  coefficient: f64,
): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const parameter = v128.load(parameters + at)
    const gradient = decayed(v128.load(gradients + at), parameter, decay)
    const velocity = add(multiply(splat(coefficient), v128.load(velocities + at)), gradient)
    v128.store(velocities + at, velocity)
    v128.store(parameters + at, subtract(parameter, multiply(splat(rate), velocity)))
  }
}

/**
 * m ← β₁m + (1 − β₁)g; h ← β₂h + (1 − β₂)g²; p ← p·shrinkage − stepSize·m/(√h/rootCorrection + ε),
 * g with coupled decay first; see `adamFactors`.
 */
export function adam(
  parameters: usize,
  gradients: usize,
  means: usize,
  squares: usize,
  bytes: usize,
  stepSize: f64,
  rootCorrection: f64,
  beta1: f64,
  beta2: f64,
  epsilon: f64,
  decay: f64,
  shrinkage: f64,
): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const parameter = multiply(v128.load(parameters + at), splat(shrinkage))
    const gradient = decayed(v128.load(gradients + at), parameter, decay)
    const mean = add(
      multiply(splat(beta1), v128.load(means + at)),
      multiply(splat(1 - beta1), gradient),
    )
    const square = add(
      multiply(splat(beta2), v128.load(squares + at)),
      multiply(multiply(splat(1 - beta2), gradient), gradient),
    )
    v128.store(means + at, mean)
    v128.store(squares + at, square)
    const denominator = add(divide(squareRoot(square), splat(rootCorrection)), splat(epsilon))
    const change = divide(multiply(splat(stepSize), mean), denominator)
    v128.store(parameters + at, subtract(parameter, change))
  }
}

/** 1 if every number is finite: a number times 0 is 0 unless it is NaN or ∞. */
export function isFinite(numbers: usize, bytes: usize): i32 {
  const zero = splat(0)
  let sum = zero
  for (let at: usize = 0; at < bytes; at += 16) {
    sum = add(sum, multiply(v128.load(numbers + at), zero))
  }
  return <i32>!v128.any_true(unequal(sum, zero))
}

// @ts-ignore: decorator
@inline
function decayed(gradient: v128, parameter: v128, decay: f64): v128 {
  return decay != 0 ? add(gradient, multiply(splat(decay), parameter)) : gradient
}
