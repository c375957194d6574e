/** Limits of one network; `weights` counts the entries of all weight matrices, without biases. */
export const networkLimits = { hiddenLayers: 64, width: 1024, weights: 8_000_000 } as const
