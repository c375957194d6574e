/** What TypeScript calls; `KernelExports.ts` describes it from there. */
export { freeMemory } from './memory'
export { backward, forward, gatherBatch, inputGradient, step, throughOutput } from './network'
export { adam, descend, isFinite, momentum } from './updates'
