import { EngineProcess } from './EngineProcess.mjs'
import { YARDSTICK } from './engines/index.mjs'
import { median } from './median.mjs'
import { parameterDifference, TOLERANCE } from './parameterDifference.mjs'

/** @import { Workload } from './Engine.mjs' */
/** @import { Reference } from './Reference.mjs' */

/** An engine whose single step takes longer than this many rounds is measured while it warms up. */
const MOST_ROUNDS_A_STEP = 5

/**
 * @typedef {object} Result What one engine did on one workload.
 * @property {string} engine
 * @property {string} label
 * @property {string} [absent] Why there is no rate.
 * @property {string} [deviation] In what its workload differs.
 * @property {string} check
 * @property {number} [stepsPerSecond] Median over the rounds, per CPU-second.
 * @property {number} [timesOurs] How many times faster our f32 build is: median of the rounds' ratios.
 * @property {number} [spread] Largest minus smallest rate of the rounds, over the median.
 */

/**
 * Measures engines on one workload, each in its own process, round by round so that a busy machine
 * disturbs them alike.
 *
 * @param {Workload} workload
 * @param {readonly string[]} engineIds The yardstick is among them.
 * @param {{ rounds: number, seconds: number, warmSeconds: number, checkSteps: number, checkSeconds: number, reference: Reference }} options
 * @returns {Promise<Result[]>}
 */
export async function compareEngines(workload, engineIds, options) {
  const candidates = await prepareAll(workload, engineIds, options)
  for (let round = 0; round < options.rounds; round++) {
    for (const { process, result, isSlow, rates } of candidates) {
      if (result.absent || isSlow) continue
      const { steps, cpuSeconds, absent } = await process.measure(options.seconds)
      if (absent) result.absent = absent
      else rates.push(steps / cpuSeconds)
    }
  }
  for (const { process } of candidates) process.close()

  const yardstick = candidates.find(({ result }) => result.engine === YARDSTICK)?.rates ?? []
  return candidates.map(({ result, rates }) => {
    if (result.absent) return result
    const stepsPerSecond = median(rates)
    return {
      ...result,
      stepsPerSecond,
      timesOurs: median(rates.map((rate, round) => yardstick[round] / rate)),
      spread: (Math.max(...rates) - Math.min(...rates)) / stepsPerSecond,
    }
  })
}

/** Two engines at a time load, are checked and warm up; nothing is measured yet. */
async function prepareAll(workload, engineIds, options) {
  const candidates = []
  const waiting = [...engineIds.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, engine] = next
      candidates[index] = await prepare(workload, engine, options)
    }
  }
  await Promise.all([worker(), worker()])
  return candidates
}

async function prepare(workload, engine, options) {
  const process = new EngineProcess()
  const opened = await process.open(engine, workload)
  const { absent, label = engine, computed } = opened
  const result = /** @type {Result} */ ({ engine, label, absent, check: opened.unchecked ?? '' })
  result.deviation = computed?.deviation
  if (!result.absent && !opened.unchecked) {
    const trained = await process.train(options.checkSteps, options.checkSeconds)
    if (trained.absent) result.absent = trained.absent
    else result.check = await checked(opened, trained, options.reference)
  }
  let isSlow = false
  const rates = /** @type {number[]} */ ([])
  if (!result.absent) {
    const { absent: failure, secondsPerStep } = await process.warmUp(options.warmSeconds)
    result.absent = failure
    isSlow = secondsPerStep > MOST_ROUNDS_A_STEP * options.seconds
    if (isSlow) rates.push(1 / secondsPerStep)
  }
  if (result.absent) process.close()
  return { process, result, isSlow, rates }
}

async function checked(opened, trained, reference) {
  const { computed, precision } = opened
  const difference = parameterDifference(
    reference.start(computed),
    trained.layers,
    await reference.after(computed, trained.steps),
    computed.online ? computed.batch : 1,
  )
  const tolerance = TOLERANCE[precision]
  const verdict = difference <= tolerance ? 'agrees' : 'DIFFERS'
  return `${verdict} after ${trained.steps}: ${difference.toExponential(1)} (≤ ${tolerance})`
}
