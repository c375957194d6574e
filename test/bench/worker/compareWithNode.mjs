import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EngineProcess } from '../EngineProcess.mjs'
import { median } from '../median.mjs'
import { buildEngine } from '../ours/buildEngine.mjs'
import { printTable, significant } from '../printResults.mjs'
import { ChromiumWorker } from './ChromiumWorker.mjs'

/** @import { Workload } from '../Engine.mjs' */

const KERNELS = ['wasm-f32', 'wasm-f64']

/**
 * The same steps in a worker of Chromium and in Node, by turns: steps per CPU-second of either, and
 * the median of the rounds' ratios.
 *
 * @param {readonly Workload[]} workloads
 * @param {string} folder
 * @param {{ rounds: number, seconds: number, warmSeconds: number }} options
 */
export async function compareWithNode(workloads, folder, { rounds, seconds, warmSeconds }) {
  const bundle = await buildEngine({
    entry: join(import.meta.dirname, 'rateWorker.mjs'),
    folder: join(folder, 'worker'),
    platform: 'browser',
  })
  const script = readFileSync(bundle, 'utf8')
  const rows = []
  let version = ''
  for (const workload of workloads) {
    for (const kernel of KERNELS) {
      const worker = await ChromiumWorker.start(script)
      const node = new EngineProcess()
      version = worker.version
      await worker.ask({ kernel, workload, steps: 1 })
      await node.open(kernel, workload)
      await node.warmUp(warmSeconds)
      const steps = await enoughSteps(worker, warmSeconds, seconds)

      const inWorker = []
      const inNode = []
      for (let round = 0; round < rounds; round++) {
        inWorker.push(steps / (await worker.ask({ steps })).cpuSeconds)
        const measured = await node.measure(seconds)
        inNode.push(measured.steps / measured.cpuSeconds)
      }
      node.close()
      await worker.close()
      const ratio = median(inWorker.map((rate, round) => rate / inNode[round]))
      rows.push([
        `${workload.id} ${kernel}`,
        significant(median(inWorker)),
        significant(median(inNode)),
        ratio.toFixed(2),
      ])
    }
  }
  console.log(`\nA worker of Chromium ${version} beside Node ${process.version}`)
  printTable(['', 'worker steps/s', 'Node steps/s', 'worker ÷ Node'], rows)
}

/** Steps that take about `seconds`, found while compilers warm up. */
async function enoughSteps(worker, warmSeconds, seconds) {
  let used = 0
  for (let steps = 1; ; steps *= 2) {
    const { cpuSeconds } = await worker.ask({ steps })
    used += cpuSeconds
    if (used >= warmSeconds) return Math.max(1, Math.round((steps * seconds) / cpuSeconds))
  }
}
