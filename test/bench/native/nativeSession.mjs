import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { temporaryFolder } from '../temporaryFolder.mjs'
import { writeProblem } from './writeProblem.mjs'

/** @import { Problem, Session } from '../Engine.mjs' */

const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }

/**
 * A session in another program, which is started with the file of a problem, answers `ready` and
 * its version, and then one line to each line: to `train N` its CPU seconds so far, to `save FILE` the word `saved`
 * after writing the parameters as float32, layer by layer [outputs × inputs] and biases.
 *
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {Problem} problem
 * @param {Record<string, string>} environment
 * @returns {Promise<Session>}
 */
export async function nativeSession(program, programArguments, problem, environment = {}) {
  const folder = temporaryFolder()
  const file = join(folder, 'problem.bin')
  writeProblem(file, problem)
  const child = spawn(program, [...programArguments, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...ONE_THREAD, ...environment },
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = new Promise((_, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code}`)))
  })
  // Without a question under way nobody waits for the end.
  ended.catch(() => {})
  const answer = async () => (await Promise.race([lines.next(), ended])).value
  const ask = (line) => {
    child.stdin.write(`${line}\n`)
    return answer()
  }
  const first = await answer()
  if (!first?.startsWith('ready ')) throw new Error(`${program} says: ${first ?? 'nothing'}`)

  let used = 0
  return {
    version: first.slice('ready '.length),
    async steps(count) {
      used = Number(await ask(`train ${count}`))
    },
    cpuSeconds: () => used,
    async parameters() {
      const saved = join(folder, 'parameters.bin')
      await ask(`save ${saved}`)
      const { buffer } = Uint8Array.from(readFileSync(saved))
      const numbers = Float64Array.from(new Float32Array(buffer))
      let from = 0
      const take = (length) => numbers.subarray(from, (from += length))
      return problem.layers.map(({ inputs, outputs }) => ({
        inputs,
        outputs,
        weights: take(inputs * outputs),
        biases: take(outputs),
      }))
    },
    close: () => child.stdin.end(),
  }
}
