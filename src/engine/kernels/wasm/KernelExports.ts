/** What `assembly/index.ts` exports. Addresses are bytes; `table` is that of one network. */
export interface KernelExports {
  freeMemory(): number
  step(table: number, count: number, divisor: number, rate: number, gradientLayers: number): void
  gatherBatch(table: number, count: number): void
  forward(table: number, count: number): void
  throughOutput(table: number, count: number): void
  backward(table: number, count: number, rate: number, gradientLayers: number): void
  inputGradient(table: number, count: number): void
  isFinite(numbers: number, bytes: number): number
  descend(
    parameters: number,
    gradients: number,
    bytes: number,
    rate: number,
    weightDecay: number,
  ): void
  momentum(
    parameters: number,
    gradients: number,
    velocities: number,
    bytes: number,
    rate: number,
    weightDecay: number,
    momentum: number,
  ): void
  adam(
    parameters: number,
    gradients: number,
    means: number,
    squares: number,
    bytes: number,
    stepSize: number,
    rootCorrection: number,
    beta1: number,
    beta2: number,
    epsilon: number,
    coupledDecay: number,
    shrinkage: number,
  ): void
}
