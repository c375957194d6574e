import { activations } from '../../../engine/activations/index.ts'
import { forwardPass, layersOf } from '../../../engine/forwardPass.ts'
import type { ForwardPass } from '../../../engine/forwardPass.ts'
import type { Bitmap } from '../../../engine/images/Bitmap.ts'
import { drawingState } from '../../../engine/images/drawingState.ts'
import type { DrawingState } from '../../../engine/images/drawingState.ts'
import { BLOCK_SIDE, preprocessDigit } from '../../../engine/images/preprocessDigit.ts'
import type { PreprocessedDigit } from '../../../engine/images/preprocessDigit.ts'
import type { LayerView } from '../../../engine/layerViews.ts'
import { hiddenLayersOf } from '../../../training/hiddenLayersOf.ts'
import type { RunSettings } from '../../../training/TrainingConfiguration.ts'

/** The network that reads: how it was set, and its parameters at the step on the page. */
export interface Reader {
  readonly run: RunSettings
  /** As in `KernelState`. */
  readonly parameters: Float64Array
}

/** What a network makes of a drawing. */
export interface Reading {
  readonly digit: PreprocessedDigit
  readonly state: DrawingState
  /** [8 × 8], 0–1: what the network gets. */
  readonly input: Float64Array
  readonly pass: ForwardPass
  /** Parameters of the layers, first hidden layer to output. */
  readonly layers: readonly LayerView[]
  /** Digits by falling probability; empty where a probability is not a number. */
  readonly order: readonly number[]
}

const DIGITS = 10
const FULL_BLOCK = BLOCK_SIDE * BLOCK_SIDE

/** All that is shown of a drawing; a pure function of the drawing and the parameters. */
export function readDrawing(ink: Bitmap, { run, parameters }: Reader): Reading {
  const digit = preprocessDigit(ink)
  const input = Float64Array.from(digit.counts, (count) => count / FULL_BLOCK)
  const hidden = hiddenLayersOf(run)
  const network = {
    inputs: input.length,
    hiddenWidths: hidden.widths,
    outputs: DIGITS,
    hiddenActivations: hidden.activations.map((id) => activations[id]),
    parameters,
  }
  const pass = forwardPass(network, input)
  return {
    digit,
    state: drawingState(ink, digit),
    input,
    pass,
    layers: layersOf(network),
    order: orderOf(pass.probabilities),
  }
}

/** Below this distance of the two largest probabilities the network is not sure. */
export const SURE_FROM = 0.2

/** Whether the largest probability is that near to the second. */
export function isUnsure({ pass, order }: Reading): boolean {
  const [first = 0, second = 0] = order.map((digit) => pass.probabilities[digit] ?? NaN)
  return first - second < SURE_FROM
}

/** Hidden units of the first layer by falling activation; the first of equals first. */
export function strongestUnits({ pass }: Reading): readonly number[] {
  const values = pass.hidden[0] ?? new Float64Array(0)
  return Array.from(values.keys()).sort(
    (left, right) => (values[right] ?? 0) - (values[left] ?? 0) || left - right,
  )
}

function orderOf(probabilities: Float64Array): readonly number[] {
  if (!probabilities.every(Number.isFinite)) return []
  return Array.from(probabilities.keys()).sort(
    (left, right) => (probabilities[right] ?? 0) - (probabilities[left] ?? 0) || left - right,
  )
}
