/**
 * How a network lies in the memory of the WebAssembly kernel. TypeScript and AssemblyScript both
 * compile this file: constants only, each the number of a 32-bit word.
 *
 * A table is a head of HEAD_WORDS words and, per layer from the first hidden one to the output,
 * LAYER_WORDS words. Words that name memory are byte addresses.
 */

/** Number of layers with weights. */
export const LAYERS = 0
/** 1 where the loss is fused with the output function: its gradient is ∂C/∂s, else ∂C/∂z. */
export const FUSED_LOSS = 1
/** Training set [samples × inputs] and [samples × outputs], row-major. */
export const POINTS = 2
export const TARGETS = 3
/** Numbers of the samples of a batch, int32. */
export const INDICES = 4
/** The gathered batch, in panels. */
export const BATCH_INPUTS = 5
export const BATCH_TARGETS = 6
/** ∂C/∂x of the batch, in panels. */
export const INPUT_GRADIENT = 7
export const HEAD_WORDS = 8

/** Units below and units of the layer. */
export const INPUTS = 0
export const OUTPUTS = 1
/** Weights and their gradient, in tiles; biases and theirs, one after the other. */
export const WEIGHTS = 2
export const BIASES = 3
export const WEIGHT_GRADIENT = 4
export const BIAS_GRADIENT = 5
/** s, z, ∂C/∂z and ∂C/∂s = δ, in panels. */
export const PRE_ACTIVATIONS = 6
export const ACTIVATIONS = 7
export const ACTIVATION_GRADIENT = 8
export const ERROR_SIGNAL = 9
/** Its function, one of the codes below. */
export const FUNCTION = 10
export const LAYER_WORDS = 11

/** Functions the kernel computes itself. FOREIGN ones are computed by TypeScript. */
export const IDENTITY = 0
export const RELU = 1
export const LEAKY_RELU = 2
export const SIGMOID = 3
export const TANH = 4
export const SOFTMAX = 5
export const FOREIGN = 6
