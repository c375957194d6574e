/** `npm run bench`: see README.md for what is measured and how to read it. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { compareEngines } from './compareEngines.mjs'
import { buildEngineForNode } from './ours/buildEngine.mjs'
import { printResults } from './printResults.mjs'
import { readArguments, USAGE } from './readArguments.mjs'
import { Reference } from './Reference.mjs'
import { scaling } from './scaling.mjs'
import { temporaryFolder } from './temporaryFolder.mjs'
import { compareWithNode } from './worker/compareWithNode.mjs'

const options = askedFor()
const folder = temporaryFolder()
console.log(
  `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}, ` +
    `load ${loadavg()[0].toFixed(1)}; rates are steps per CPU-second`,
)
await buildEngineForNode(folder)

if (options.compare) {
  const reference = new Reference()
  const written = {}
  for (const workload of options.workloads) {
    const results = await compareEngines(workload, options.engines, { ...options, reference })
    printResults(workload, results)
    written[workload.id] = Object.fromEntries(
      results
        .filter(({ absent }) => !absent)
        .map(({ engine, stepsPerSecond, timesOurs }) => [engine, { stepsPerSecond, timesOurs }]),
    )
  }
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(written, null, 2)}\n`)
  }
}

if (options.worker) {
  await compareWithNode(options.workloads, folder, options)
}
if (options.scaling) {
  await scaling({ ...options, rounds: Math.min(options.rounds, 3), seconds: options.seconds / 2 })
}
if (options.frames) {
  spawnSync(process.execPath, [join(import.meta.dirname, 'frames.mjs')], { stdio: 'inherit' })
}

function askedFor() {
  try {
    const options = readArguments(process.argv.slice(2))
    if (!options.help) return options
    console.log(USAGE)
    process.exit(0)
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`)
    process.exit(2)
  }
}
