import { pytorchDefault } from '../../../engine/initializers/pytorchDefault.ts'
import { exp } from '../../../engine/math/exp.ts'
import { createRandom } from '../../../engine/random.ts'
import { batchShape, rowCount } from './outline.ts'
import type { ProgramSettings } from './outline.ts'
import { softmaxAxis } from './runPython.ts'

/** Streams of one seed, so that a change of one size leaves the other numbers alone. */
const STREAMS = { hidden: 0, out: 1, classes: 2, centers: 3, data: 4 }
/** Distance scale of the class centres, as in the program. */
const SPREAD = 2

/** A dense layer; weights [outputs × inputs], row-major, as PyTorch has them. */
export interface Dense {
  readonly inputs: number
  readonly outputs: number
  readonly weights: Float64Array
  readonly biases: Float64Array
}

/** What the first lines of the program make: data with their classes, and the network. */
export interface ProgramStart {
  /** [rows × features] */
  readonly x: Float64Array
  readonly classes: readonly number[]
  readonly hidden: Dense
  readonly out: Dense
}

/** Weights as `torch.nn.Linear` draws them, and clouds of data around one centre a class. */
export function startProgram(settings: ProgramSettings): ProgramStart {
  const { features, hidden, outputs, seed } = settings
  const rows = rowCount(settings)
  const random = (stream: number) => createRandom(seed, stream)
  const classRandom = random(STREAMS.classes)
  const centerRandom = random(STREAMS.centers)
  const dataRandom = random(STREAMS.data)
  const classes = Array.from({ length: rows }, () => classRandom.nextBelow(outputs))
  const centers = Float64Array.from(
    { length: outputs * features },
    () => SPREAD * centerRandom.nextNormal(),
  )
  const x = new Float64Array(rows * features)
  classes.forEach((entry, row) => {
    for (let feature = 0; feature < features; feature++) {
      const center = centers[entry * features + feature] ?? 0
      x[row * features + feature] = center + dataRandom.nextNormal()
    }
  })
  const dense = (inputs: number, units: number, stream: number): Dense => {
    const layer = {
      inputs,
      outputs: units,
      weights: new Float64Array(inputs * units),
      biases: new Float64Array(units),
    }
    pytorchDefault.fill(layer, random(stream))
    return layer
  }
  return {
    x,
    classes,
    hidden: dense(features, hidden, STREAMS.hidden),
    out: dense(hidden, outputs, STREAMS.out),
  }
}

/** Everything `forward` computes of all rows, each [rows × units]. */
export interface ProgramPass {
  /** Before the activation function. */
  readonly s: Float64Array
  readonly z: Float64Array
  readonly a: Float64Array
  /** What softmax makes of `a`, along the axis of `dim`; `a` itself where there is no such axis. */
  readonly y: Float64Array
  /** Of `y`, counted from 0; null where there is none. */
  readonly axis: number | null
}

/** One pass of all data forward. */
export function passData(
  settings: ProgramSettings,
  { x, hidden, out }: Pick<ProgramStart, 'x' | 'hidden' | 'out'>,
): ProgramPass {
  const s = affine(x, hidden)
  if (settings.inplace === 'sigmoid') {
    s.forEach((value, index) => (s[index] = 1 / (1 + exp(-value))))
  }
  const z = s.map((value) => Math.max(0, value))
  const a = affine(z, out)
  const shape = [...batchShape(settings), settings.outputs]
  const found = softmaxAxis(settings, shape.length)
  if ('outOfRange' in found) return { s, z, a, y: a, axis: null }
  const y = softmaxAlong(a, shape, found.axis)
  return { s, z, a, y, axis: found.axis }
}

/** s = x·Wᵀ + b for every row. */
function affine(x: Float64Array, { inputs, outputs, weights, biases }: Dense): Float64Array {
  const rows = x.length / inputs
  const s = new Float64Array(rows * outputs)
  for (let row = 0; row < rows; row++) {
    for (let unit = 0; unit < outputs; unit++) {
      let sum = 0
      for (let input = 0; input < inputs; input++) {
        sum += (x[row * inputs + input] ?? NaN) * (weights[unit * inputs + input] ?? NaN)
      }
      s[row * outputs + unit] = sum + (biases[unit] ?? NaN)
    }
  }
  return s
}

/** Calls `visit` with the places of every slice of a tensor along one axis. */
export function forEachSlice(
  shape: readonly number[],
  axis: number,
  visit: (places: readonly number[]) => void,
): void {
  const size = (sizes: readonly number[]): number => sizes.reduce((product, n) => product * n, 1)
  const count = shape[axis] ?? 1
  const inner = size(shape.slice(axis + 1))
  const outer = size(shape.slice(0, axis))
  for (let block = 0; block < outer; block++) {
    for (let within = 0; within < inner; within++) {
      const first = block * count * inner + within
      visit(Array.from({ length: count }, (_, index) => first + index * inner))
    }
  }
}

/** Softmax of every slice along one axis; the largest number is subtracted first. */
export function softmaxAlong(
  a: Float64Array,
  shape: readonly number[],
  axis: number,
): Float64Array {
  const y = new Float64Array(a.length)
  forEachSlice(shape, axis, (places) => {
    const largest = Math.max(...places.map((place) => a[place] ?? NaN))
    let sum = 0
    for (const place of places) {
      const weight = exp((a[place] ?? NaN) - largest)
      y[place] = weight
      sum += weight
    }
    for (const place of places) y[place] = (y[place] ?? NaN) / sum
  })
  return y
}

/** Sums of `y` along one axis, in the order of its slices. */
export function sumsAlong(
  y: Float64Array,
  shape: readonly number[],
  axis: number,
): readonly number[] {
  const sums: number[] = []
  forEachSlice(shape, axis, (places) => {
    sums.push(places.reduce((sum, place) => sum + (y[place] ?? NaN), 0))
  })
  return sums
}
