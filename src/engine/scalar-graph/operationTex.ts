import type { ActivationId } from '../activations/index.ts'
import { symbolTex } from './symbolTex.ts'

/** z = f(s) with the function written out where the lesson does so. */
export function activationTex(activation: ActivationId, output: string, input: string): string {
  const s = symbolTex(input)
  return `${symbolTex(output)} = ${functionTex(activation, s)}`
}

function functionTex(activation: ActivationId, s: string): string {
  if (activation === 'relu') return `\\max(0, ${s})`
  if (activation === 'sigmoid') return `\\frac{1}{1 + e^{-${s}}}`
  if (activation === 'tanh') return `\\tanh ${s}`
  if (activation === 'identity') return s
  return `f(${s})`
}

/** dz/ds = f′(s), by the output z where the lesson does so. */
export function derivativeTex(
  activation: ActivationId,
  derivative: string,
  output: string,
  input: string,
): string {
  const s = symbolTex(input)
  const z = symbolTex(output)
  return `${symbolTex(derivative)} = ${slopeTex(activation, s, z)}`
}

function slopeTex(activation: ActivationId, s: string, z: string): string {
  if (activation === 'relu') return `\\begin{cases} 1 & ${s} > 0 \\\\ 0 & ${s} \\le 0 \\end{cases}`
  if (activation === 'sigmoid') return `${z}\\,(1 - ${z})`
  if (activation === 'tanh') return `1 - ${z}^2`
  if (activation === 'identity') return '1'
  return `f'(${s})`
}

/** C and dC/dz of one output and one target. */
export function lossTex(loss: ScalarLossId, output: string): string {
  const [C, z, t] = [symbolTex('C'), symbolTex(output), symbolTex('t')]
  return loss === 'halfSquaredError'
    ? `${C} = \\tfrac12 (${z} - ${t})^2`
    : `${C} = -\\left(${t} \\ln ${z} + (1 - ${t}) \\ln (1 - ${z})\\right)`
}

export function lossDerivativeTex(loss: ScalarLossId, gradient: string, output: string): string {
  const [z, t] = [symbolTex(output), symbolTex('t')]
  return loss === 'halfSquaredError'
    ? `${symbolTex(gradient)} = ${z} - ${t}`
    : `${symbolTex(gradient)} = \\frac{${z} - ${t}}{${z}\\,(1 - ${z})}`
}

/** Losses of one example: ½(z − t)², or −(t ln z + (1 − t) ln(1 − z)). */
export type ScalarLossId = 'halfSquaredError' | 'binaryCrossEntropy'
