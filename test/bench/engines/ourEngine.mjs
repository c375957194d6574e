/** @import { Engine } from '../Engine.mjs' */

/** Our engine in one of its kernels, bundled beforehand; see `ours/buildEngine.mjs`. */
export function ourEngine(kernelId) {
  return /** @type {Engine} */ ({
    label: `ours, ${kernelId}`,
    precision: kernelId === 'wasm-f32' ? 'float32' : 'float64',
    ...(kernelId === 'typescript' ? { unchecked: 'is the reference' } : {}),
    computes: (workload) => workload,
    async open(problem) {
      const { ourSession } = await import(process.env.GRADIENT_LAB_BENCH_ENGINE)
      return ourSession(kernelId, problem)
    },
  })
}
