import { createProblem } from './createProblem.mjs'

/** @import { Layer, Workload } from './Engine.mjs' */

/** Our TypeScript kernel in float64, trained step by step; asked again, it remembers. */
export class Reference {
  /** @type {Map<string, Layer[]>} */
  #reached = new Map()

  /** @param {Workload} workload */
  start(workload) {
    return createProblem(workload).layers
  }

  /** @param {Workload} workload @param {number} steps */
  async after(workload, steps) {
    const { deviation: _, ...formula } = workload
    const key = JSON.stringify([formula, steps])
    let layers = this.#reached.get(key)
    if (layers === undefined) {
      const { ourSession } = await import(process.env.GRADIENT_LAB_BENCH_ENGINE)
      const session = ourSession('typescript', createProblem(workload))
      session.steps(steps)
      layers = /** @type {Layer[]} */ (session.parameters())
      this.#reached.set(key, layers)
    }
    return layers
  }
}
