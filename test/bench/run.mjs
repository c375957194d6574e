/** `npm run bench`: see README.md for what is measured and how to read it. */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { compareEngines } from './compareEngines.mjs'
import { buildEngineForNode } from './ours/buildEngine.mjs'
import { printResults } from './printResults.mjs'
import { readArguments, USAGE } from './readArguments.mjs'
import { Reference } from './Reference.mjs'
import { temporaryFolder } from './temporaryFolder.mjs'

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
