import { EngineProcess } from './EngineProcess.mjs'
import { YARDSTICK } from './engines/index.mjs'
import { median } from './median.mjs'
import { parameterDifference, TOLERANCE } from './parameterDifference.mjs'

/** @import { Workload } from './Engine.mjs' */
/** @import { Reference } from './Reference.mjs' */

/** An engine whose single step takes longer than this many rounds is measured once. */
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
  const candidates = []
  for (const engine of engineIds) {
    const process = new EngineProcess()
    const result = /** @type {Result} */ ({ engine, label: engine, check: '' })
    const opened = await process.open(engine, workload)
    result.label = opened.label ?? engine
    result.absent = opened.absent
    result.deviation = opened.computed?.deviation
    if (!result.absent) {
      const trained = await process.train(options.checkSteps, options.checkSeconds)
      if (trained.absent) result.absent = trained.absent
      else result.check = await checked(opened, trained, options.reference)
    }
    let isSlow = false
    if (!result.absent) {
      const warm = await process.warmUp(options.warmSeconds)
      result.absent = warm.absent
      isSlow = warm.secondsPerStep > MOST_ROUNDS_A_STEP * options.seconds
    }
    if (result.absent) process.close()
    candidates.push({ process, result, isSlow, rates: /** @type {number[]} */ ([]) })
  }

  for (let round = 0; round < options.rounds; round++) {
    for (const { process, result, isSlow, rates } of candidates) {
      if (result.absent || (isSlow && round > 0)) continue
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

async function checked(opened, trained, reference) {
  if (opened.unchecked) return opened.unchecked
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
