/**
 * The process of one engine and one workload. Its parent asks, it answers; between the questions
 * it does nothing. See `EngineProcess.mjs` for the other end.
 */
import { createProblem } from './createProblem.mjs'
import { engines } from './engines/index.mjs'

/** @import { Session } from './Engine.mjs' */

/** @type {Session | undefined} */
let session
/** Steps per CPU-second as far as known. */
let rate = 0

const answers = {
  async open({ engine: id, workload }) {
    const engine = await engines[id]()
    const { label, precision } = engine
    const computed = engine.computes(workload)
    if (typeof computed === 'string') return { absent: computed, label }
    session = await engine.open(createProblem(computed))
    const { version } = session
    return {
      label: version === undefined ? label : `${label} (${version})`,
      precision,
      unchecked: engine.unchecked ?? computed.unchecked ?? null,
      computed,
    }
  },

  /** Up to `steps` steps; fewer once `seconds` have passed. */
  async train({ steps, seconds }) {
    const began = Date.now()
    let done = 0
    do {
      await session.steps(1)
      done++
    } while (done < steps && Date.now() - began < seconds * 1000)
    return { steps: done, layers: await session.parameters() }
  },

  /** Doubles the number of steps until compilers had `seconds` and the rate is known. */
  async warmUp({ seconds }) {
    let used = 0
    for (let count = 1; used < seconds; count *= 2) {
      const last = await timeSteps(count)
      used += last
      rate = count / last
    }
    return { secondsPerStep: 1 / rate }
  },

  /** Trains for about `seconds` of CPU time; the number of steps follows from the rate so far. */
  async measure({ seconds }) {
    const count = Math.max(1, Math.round(rate * seconds))
    const used = await timeSteps(count)
    rate = count / used
    return { steps: count, cpuSeconds: used }
  },
}

async function timeSteps(count) {
  const before = cpuSeconds()
  await session.steps(count)
  return cpuSeconds() - before
}

function cpuSeconds() {
  if (session.cpuSeconds !== undefined) return session.cpuSeconds()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

process.on('message', async ({ question, ...details }) => {
  let answer
  try {
    answer = await answers[question](details)
  } catch (error) {
    answer = { absent: firstLine(error) }
  }
  process.send(answer)
})
process.on('disconnect', () => {
  session?.close?.()
  process.exit()
})

function firstLine(error) {
  return String(error?.message ?? error).split('\n')[0]
}
