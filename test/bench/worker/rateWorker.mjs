/** Our engine inside a worker of a browser; bundled, and asked by `compareWithNode.mjs`. */
import { createProblem } from '../createProblem.mjs'
import { ourSession } from '../ours/ourSession.mjs'

let session

self.addEventListener('message', ({ data: { kernel, workload, steps } }) => {
  if (workload !== undefined) session = ourSession(kernel, createProblem(workload))
  const began = performance.now()
  session.steps(steps)
  self.postMessage({ wallSeconds: (performance.now() - began) / 1000 })
})
