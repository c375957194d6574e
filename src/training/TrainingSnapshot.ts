/** What a lab shows at one step; immutable. Arrays may be transferred, never shared. */
export interface TrainingSnapshot {
  readonly step: number
  readonly runs: readonly RunSnapshot[]
  /** The step at which a value stopped being finite, or null. The run stops there. */
  readonly divergedAt: number | null
}

/** All statistics are those of the whole training set after `step` updates. */
export interface RunSnapshot {
  /** C as reduced. */
  readonly loss: number
  /** Share of training samples on the right side, 0–1. */
  readonly accuracy: number
  /** One entry per layer with weights: first hidden layer … output layer. */
  readonly layers: LayerStatistics
  readonly history: RunHistory
  readonly field: DecisionFieldValues | null
  /** Present where the configuration asks for `unitSamples`. */
  readonly units?: UnitStates
  /** Present where the data have a test part. */
  readonly test?: TestStatistics
  /** As in `KernelState`; present where the configuration `showsParameters`. */
  readonly parameters?: Float64Array
}

/** What the network makes of images it has never trained on. */
export interface TestStatistics {
  /** C as reduced, over the test part */
  readonly loss: number
  /** Share of test samples on the right side, 0–1. */
  readonly accuracy: number
  /** Index in the whole set of each test sample */
  readonly samples: Int32Array
  /** [test samples × classes], row-major */
  readonly probabilities: Float64Array
  /** [classes × classes]: true class in the row, answer in the column */
  readonly confusion: Int32Array
}

export interface LayerStatistics {
  /** ‖∂C/∂W‖, Frobenius */
  readonly weightGradientNorm: Float64Array
  /** ‖∂C/∂s‖, Frobenius over samples × units */
  readonly errorSignalNorm: Float64Array
  /** ‖Wᵀδ‖ / ‖δ‖ of the step that arrives at this layer from the one above; NaN for the output. */
  readonly weightFactor: Float64Array
  /** ‖Wᵀδ ⊙ f′‖ / ‖Wᵀδ‖ of that step; NaN for the output. */
  readonly derivativeFactor: Float64Array
  /** Share of (sample, unit) pairs in the saturated region of f, 0–1. */
  readonly saturatedShare: Float64Array
  /** Share of (sample, unit) pairs with f′(s) = 0, 0–1: off for that input. */
  readonly offShare: Float64Array
  /** Units with f′(s) = 0 for every training sample. */
  readonly deadUnits: Int32Array
}

/** Records at steps 0, stride, 2·stride, … up to the snapshot's step. */
export interface RunHistory {
  readonly steps: Int32Array
  /** [records] */
  readonly loss: Float64Array
  /** [records × layers], row-major */
  readonly weightGradientNorm: Float64Array
  readonly errorSignalNorm: Float64Array
  /** [records × layers]; present where the configuration asks for `unitSamples`. */
  readonly deadUnits?: Int32Array
  /** [records] */
  readonly accuracy?: Float64Array
  /** [records]; present where the data have a test part. */
  readonly testAccuracy?: Float64Array
}

/** Which hidden units are off for some samples, and for how many of all. */
export interface UnitStates {
  /** Classes of the samples shown, 0 or 1: those of class 0 first. */
  readonly classes: Uint8Array
  /** [hidden layers × units × samples shown], 1 where f′(s) is exactly 0: off for that sample */
  readonly off: Uint8Array
  /** [hidden layers × units]: training samples for which the unit is off; dead where it is all. */
  readonly offSamples: Int32Array
  /** All training samples. */
  readonly trainingSamples: number
}

/** Output (probability of class 1) on a square grid over the data set's extent. */
export interface DecisionFieldValues {
  readonly resolution: number
  readonly extent: number
  /** [resolution × resolution], row 0 at the bottom (smallest x₂), column 0 at the left */
  readonly probabilities: Float64Array
}
