/**
 * `npm test`: every proof in the order in which it fails fastest, and the counts at the end.
 * `--full` adds what takes longer than a cup of coffee.
 */
import { exec, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const full = process.argv.includes('--full')
const reports = mkdtempSync(join(tmpdir(), 'gradient-lab-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

/** What reads the sources only, side by side: each takes one core. */
const readings = [
  { name: 'format', command: 'npx prettier --check --log-level warn .' },
  { name: 'accessibility lint', command: 'npx oxlint --quiet' },
  { name: 'types', command: 'npm run --silent typecheck' },
  {
    name: 'lint',
    command: 'npx eslint --config test/lint/eslint.config.js src test vite.config.ts',
  },
  { name: 'dead code', command: 'npx knip' },
]

const stages = [
  {
    name: 'unit',
    command: `npx vitest run --reporter=dot --reporter=json --outputFile.json=${unitReport}`,
  },
  { name: 'oracle', command: 'npm run --silent oracle' },
  { name: 'build', command: 'npm run --silent build' },
  {
    name: 'browser',
    command: 'npx playwright test --config test/browser/playwright.config.ts --reporter=list,json',
  },
]

const failed = []
await Promise.all(readings.map(read))
for (const stage of stages) {
  const began = Date.now()
  console.log(`\n── ${stage.name}`)
  const { status } = spawnSync(stage.command, {
    shell: true,
    stdio: 'inherit',
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
      ...(full ? { GRADIENT_LAB_FULL: '1' } : {}),
    },
  })
  conclude(stage.name, began, status === 0)
  // The browser would test an old build.
  if (stage.name === 'build' && status !== 0) break
}

const unit = count(unitReport, (report) => [report.numPassedTests, report.numFailedTests])
const browser = count(browserReport, (report) => [
  report.stats.expected + report.stats.flaky,
  report.stats.unexpected,
])
rmSync(reports, { recursive: true })
console.log(`\nunit: ${unit[0]} passed, ${unit[1]} failed`)
console.log(`browser: ${browser[0]} passed, ${browser[1]} failed`)
if (failed.length > 0) console.log(`stages that failed: ${failed.join(', ')}`)
const stageFailures = failed.filter((name) => name !== 'unit' && name !== 'browser').length
console.log(`${unit[0] + browser[0]} passed, ${unit[1] + browser[1] + stageFailures} failed`)
process.exit(failed.length === 0 ? 0 : 1)

/** Prints what the command said once it has ended, so that voices do not mix. */
function read({ name, command }) {
  const began = Date.now()
  return new Promise((resolve) => {
    exec(command, { maxBuffer: 2 ** 26 }, (error, output, complaints) => {
      console.log(`\n── ${name}\n${output}${complaints}`.trimEnd())
      conclude(name, began, error === null)
      resolve()
    })
  })
}

function conclude(name, began, isPassed) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`── ${name}: ${isPassed ? 'passed' : 'FAILED'} in ${seconds} s`)
  if (!isPassed) failed.push(name)
}

function count(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return [0, 0]
  }
}
