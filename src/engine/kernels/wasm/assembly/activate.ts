import { IDENTITY, LEAKY_RELU, RELU, SIGMOID, SOFTMAX, TANH } from '../networkTable'
import { exponential } from './exponential'
import {
  leakyRelu,
  leakyReluDerivative,
  relu,
  reluDerivative,
  sigmoid,
  sigmoidDerivative,
  tanh,
  tanhDerivative,
} from './functions'
import { fullPanels, HALF_ROW, halfPanels, paddedToFour, ROW } from './panels'
import { add, divide, maximum, multiply, splat, subtract } from './vector'

/** z = f(s) of `bytes` bytes of panels. */
export function activate(code: i32, s: usize, z: usize, bytes: usize): void {
  const end = s + bytes
  if (code == RELU) {
    for (; s < end; s += 16, z += 16) v128.store(z, relu(v128.load(s)))
  } else if (code == SIGMOID) {
    for (; s < end; s += 16, z += 16) v128.store(z, sigmoid(v128.load(s)))
  } else if (code == TANH) {
    for (; s < end; s += 16, z += 16) v128.store(z, tanh(v128.load(s)))
  } else if (code == LEAKY_RELU) {
    for (; s < end; s += 16, z += 16) v128.store(z, leakyRelu(v128.load(s)))
  } else if (code == IDENTITY) {
    for (; s < end; s += 16, z += 16) v128.store(z, v128.load(s))
  }
}

/** δ = ∂C/∂z · f′ of `bytes` bytes of panels; the kernel's own functions know f′ from z. */
export function differentiate(
  code: i32,
  z: usize,
  gradient: usize,
  signal: usize,
  bytes: usize,
): void {
  const end = z + bytes
  if (code == RELU) {
    for (; z < end; z += 16, gradient += 16, signal += 16) {
      v128.store(signal, multiply(v128.load(gradient), reluDerivative(v128.load(z))))
    }
  } else if (code == SIGMOID) {
    for (; z < end; z += 16, gradient += 16, signal += 16) {
      v128.store(signal, multiply(v128.load(gradient), sigmoidDerivative(v128.load(z))))
    }
  } else if (code == TANH) {
    for (; z < end; z += 16, gradient += 16, signal += 16) {
      v128.store(signal, multiply(v128.load(gradient), tanhDerivative(v128.load(z))))
    }
  } else if (code == LEAKY_RELU) {
    for (; z < end; z += 16, gradient += 16, signal += 16) {
      v128.store(signal, multiply(v128.load(gradient), leakyReluDerivative(v128.load(z))))
    }
  } else if (code == IDENTITY) {
    for (; z < end; z += 16, gradient += 16, signal += 16) {
      v128.store(signal, v128.load(gradient))
    }
  }
}

/** z = softmax(s) over the units of every sample, the largest subtracted first. */
export function softmax(s: usize, z: usize, units: i32, count: i32): void {
  const panelBytes = <usize>paddedToFour(units) * ROW
  for (let panel = fullPanels(count); panel > 0; panel--) {
    softmaxOfVector(s, z, units, ROW)
    softmaxOfVector(s + 16, z + 16, units, ROW)
    s += panelBytes
    z += panelBytes
  }
  if (halfPanels(count)) softmaxOfVector(s, z, units, HALF_ROW)
}

function softmaxOfVector(s: usize, z: usize, units: i32, row: usize): void {
  const end = s + <usize>units * row
  let largest = v128.load(s)
  for (let at = s + row; at < end; at += row) largest = maximum(largest, v128.load(at))
  let sum = splat(0)
  const out = z - s
  for (let at = s; at < end; at += row) {
    const weight = exponential(subtract(v128.load(at), largest))
    v128.store(at + out, weight)
    sum = add(sum, weight)
  }
  for (let at = z; at < end + out; at += row) v128.store(at, divide(v128.load(at), sum))
}
