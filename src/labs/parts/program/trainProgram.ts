import { log1p } from '../../../engine/math/log1p.ts'
import { logSumExp, softmax } from '../../../engine/softmax.ts'
import { batchShape, LEARNING_RATE, TRAINING_STEPS } from './outline.ts'
import type { ProgramSettings } from './outline.ts'
import { forEachSlice, passData, startProgram } from './passData.ts'
import type { Dense, ProgramStart } from './passData.ts'

/** The loop at the end of the program, as it is written: mistakes that print nothing are followed. */
export interface ProgramTraining {
  /** Loss before each step, and after the last. */
  readonly losses: readonly number[]
  /** Norm of all gradients as the optimizer meets them at each step. */
  readonly norms: readonly number[]
  /** Share of rows whose class has the largest output, before each step and after the last. */
  readonly accuracies: readonly number[]
  /** The last of them. */
  readonly accuracy: number
}

/** ln(1 + (K − 1)/e): the loss of two softmaxes cannot fall below it. */
export function doubleSoftmaxFloor(classes: number): number {
  return log1p((classes - 1) / Math.E)
}

/**
 * Trains the network of the program by SGD with its learning rate. Gradients are those of
 * `CrossEntropyLoss` (the mean over all rows) of what `forward` returns: logits, or with `twice`
 * probabilities along the axis of `dim`. With `accumulate` each step meets the sum of all gradients
 * so far, as `backward` adds to `.grad` until it is cleared.
 */
export function trainProgram(settings: ProgramSettings, steps = TRAINING_STEPS): ProgramTraining {
  const start = startProgram(settings)
  const network: ProgramStart = {
    ...start,
    hidden: copyOf(start.hidden),
    out: copyOf(start.out),
  }
  const gradients = { hidden: emptyLike(start.hidden), out: emptyLike(start.out) }
  const arrays = [
    [network.hidden.weights, gradients.hidden.weights],
    [network.hidden.biases, gradients.hidden.biases],
    [network.out.weights, gradients.out.weights],
    [network.out.biases, gradients.out.biases],
  ] as const
  const losses: number[] = []
  const norms: number[] = []
  const accuracies: number[] = []
  for (let step = 0; step < steps; step++) {
    if (!settings.accumulate) for (const [, gradient] of arrays) gradient.fill(0)
    const { loss, accuracy } = addGradients(settings, network, gradients)
    losses.push(loss)
    accuracies.push(accuracy)
    let squares = 0
    for (const [values, gradient] of arrays) {
      gradient.forEach((value, index) => {
        squares += value * value
        values[index] = (values[index] ?? NaN) - LEARNING_RATE * value
      })
    }
    norms.push(Math.sqrt(squares))
  }
  const end = lossOf(settings, network)
  losses.push(end.loss)
  accuracies.push(end.accuracy)
  return { losses, norms, accuracies, accuracy: end.accuracy }
}

function lossOf(settings: ProgramSettings, network: ProgramStart) {
  const { outputs, twice } = settings
  const pass = passData(settings, network)
  const given = twice ? pass.y : pass.a
  const rows = network.classes.length
  let loss = 0
  let right = 0
  /** ∂C/∂ of what the loss was given. */
  const gradient = new Float64Array(given.length)
  network.classes.forEach((target, row) => {
    const scores = given.subarray(row * outputs, (row + 1) * outputs)
    loss += (logSumExp(scores) - (scores[target] ?? NaN)) / rows
    if (scores.indexOf(Math.max(...scores)) === target) right += 1
    softmax(scores).forEach((probability, unit) => {
      gradient[row * outputs + unit] = (probability - (unit === target ? 1 : 0)) / rows
    })
  })
  return { pass, loss, gradient, accuracy: right / rows }
}

/** Adds the gradients of this step to those that are there; loss and accuracy are those before it. */
function addGradients(
  settings: ProgramSettings,
  network: ProgramStart,
  gradients: { readonly hidden: Dense; readonly out: Dense },
): { readonly loss: number; readonly accuracy: number } {
  const { pass, loss, gradient, accuracy } = lossOf(settings, network)
  if (settings.twice && pass.axis !== null) {
    const { y, axis } = pass
    forEachSlice([...batchShape(settings), settings.outputs], axis, (places) => {
      const mean = places.reduce(
        (sum, place) => sum + (gradient[place] ?? NaN) * (y[place] ?? NaN),
        0,
      )
      for (const place of places) {
        gradient[place] = (y[place] ?? NaN) * ((gradient[place] ?? NaN) - mean)
      }
    })
  }
  const back = backThrough(network.out, gradients.out, pass.z, gradient)
  pass.s.forEach((value, index) => {
    if (!(value > 0)) back[index] = 0
  })
  backThrough(network.hidden, gradients.hidden, network.x, back)
  return { loss, accuracy }
}

/** Adds ∂C/∂W = Σ δ·xᵀ and ∂C/∂b = Σ δ, and returns ∂C/∂x = δ·W. */
function backThrough(
  { inputs, outputs, weights }: Dense,
  into: Dense,
  x: Float64Array,
  delta: Float64Array,
): Float64Array {
  const rows = x.length / inputs
  const back = new Float64Array(x.length)
  for (let row = 0; row < rows; row++) {
    for (let unit = 0; unit < outputs; unit++) {
      const error = delta[row * outputs + unit] ?? NaN
      into.biases[unit] = (into.biases[unit] ?? NaN) + error
      for (let input = 0; input < inputs; input++) {
        const place = unit * inputs + input
        const at = row * inputs + input
        into.weights[place] = (into.weights[place] ?? NaN) + error * (x[at] ?? NaN)
        back[at] = (back[at] ?? NaN) + error * (weights[place] ?? NaN)
      }
    }
  }
  return back
}

const copyOf = (layer: Dense): Dense => ({
  ...layer,
  weights: layer.weights.slice(),
  biases: layer.biases.slice(),
})

const emptyLike = (layer: Dense): Dense => ({
  ...layer,
  weights: new Float64Array(layer.weights.length),
  biases: new Float64Array(layer.biases.length),
})
