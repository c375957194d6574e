import { parseArgs } from 'node:util'
import { engines, SECONDARY, YARDSTICK } from './engines/index.mjs'
import { workloads } from './workloads.mjs'

export const USAGE = `npm run bench -- [options]
  --quick            a usable answer within 3 minutes: fewer and shorter rounds
  --only W1,W3       these workloads: ${workloads.map(({ id }) => id).join(', ')}
  --engines a,b      these engines beside ${YARDSTICK}: ${Object.keys(engines).join(', ')}
  --rounds 7         rounds of the comparison
  --seconds 0.5      CPU time of each engine in each round
  --json FILE        writes {workload: {engine: {stepsPerSecond, timesOurs}}}
  --scaling          only: cost against depth, width and batch of our kernels
  --worker           only: the rate in a worker of Chromium beside Node's
  --frames           only: frames of the page
Without --scaling, --worker or --frames, the engines are compared; without --quick, --only or
--engines too, all is measured.`

/** What was asked for; throws a sentence for the reader. */
export function readArguments(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      engines: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      json: { type: 'string' },
      scaling: { type: 'boolean', default: false },
      worker: { type: 'boolean', default: false },
      frames: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const { quick } = values
  const narrowed = values.scaling || values.worker || values.frames
  const isFull = !quick && !narrowed && values.only === undefined && values.engines === undefined
  const named = listed(values.engines, Object.keys(engines), '--engines')
  const leftOut = quick && values.engines === undefined ? SECONDARY : []
  const chosen = named.filter((id) => !leftOut.includes(id))
  return {
    help: values.help,
    json: values.json,
    workloads: listed(
      values.only,
      workloads.map(({ id }) => id),
      '--only',
    ).map((id) => workloads.find((workload) => workload.id === id)),
    engines: chosen.includes(YARDSTICK) ? chosen : [YARDSTICK, ...chosen],
    rounds: positive(values.rounds, '--rounds') ?? (quick ? 3 : 7),
    seconds: positive(values.seconds, '--seconds') ?? (quick ? 0.15 : 0.5),
    warmSeconds: quick ? 0.3 : 1,
    checkSteps: 20,
    checkSeconds: quick ? 1 : Infinity,
    compare: !narrowed,
    scaling: values.scaling || isFull,
    worker: values.worker || isFull,
    frames: values.frames || isFull,
  }
}

function listed(text, known, option) {
  if (text === undefined) return known
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Error(`${option} does not know ${unknown.join(', ')}. Known: ${known.join(', ')}.`)
  }
  return known.filter((name) => names.includes(name))
}

function positive(text, option) {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!(number > 0)) throw new Error(`${option} takes a number above 0, not ‘${text}’.`)
  return number
}
