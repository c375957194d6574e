/**
 * `node test/bench/frames.mjs`: work of the page's main thread per frame, in Chromium, while two
 * networks of 12 hidden layers × 16 units train side by side, and while the rows of one such network
 * are drawn, and while one of 30 layers × 64 units is. Aim: at most 8 ms in the median, 16 ms at the 95th percentile. Prints time on the
 * processor, which others on the machine change little, and time on the clock.
 * CHROMIUM names another browser, DIST another build.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const SETTLED = 30
const FRAMES = 240
const SCENES = [
  ['twin-training', '#twin-training?v=1&depth=12&width=16&step=0'],
  ['vanishing-gradient', 'lessons/vanishing-gradient/#vanishing-gradient?v=1&step=0'],
  [
    'vanishing-gradient',
    'lessons/vanishing-gradient/#vanishing-gradient?v=1&depth=30&width=64&step=0',
  ],
]

const server = spawn('node', ['src/build/serve.mjs'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
let browser
try {
  const home = await addressOf(server)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium',
  })
  for (const [lab, link] of SCENES) await measure(lab, home + link)
} finally {
  await browser?.close()
  server.kill()
}

async function measure(lab, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 980 } })
  await page.goto(address)
  const root = page.locator(`[data-lab=${lab}]`)
  await page.waitForSelector(`[data-lab=${lab}][data-status=ready]`)
  await root.locator('.btn.main').click()
  await page.waitForSelector(`[data-lab=${lab}][data-status=running]`)
  await frames(page, SETTLED)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] })
  await frames(page, FRAMES)
  const readout = (await root.locator('.read-out').innerText()).replaceAll(/\s+/g, ' ')
  const status = await root.getAttribute('data-status')
  const trace = JSON.parse((await browser.stopTracing()).toString())
  await page.close()
  report(`${lab} (${status}, ${readout})`, workPerFrame(trace.traceEvents))
}

function addressOf(process) {
  return new Promise((resolve, reject) => {
    process.stdout.on('data', (text) => {
      const found = /http:\/\/\S+/.exec(text.toString())
      if (found !== null) resolve(found[0])
    })
    process.on('exit', () => reject(new Error('The server ended before it listened.')))
  })
}

function frames(page, count) {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        let left = wanted
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve())
        next()
      }),
    count,
  )
}

/** Milliseconds of the tasks of the page's main thread from one frame to the next. */
function workPerFrame(events) {
  const named = events.filter(({ name }) => name === 'thread_name')
  const threads = named
    .filter(({ args }) => args.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
  const tasksOf = (thread) =>
    thread
      .filter(({ name, ph }) => ph === 'X' && /(^|::)RunTask$/.test(name))
      .sort((one, other) => one.ts - other.ts)
  const callbacksOf = (thread) => thread.filter(({ name }) => name === 'FireAnimationFrame')
  const [thread = []] = threads.sort(
    (one, other) => callbacksOf(other).length - callbacksOf(one).length,
  )
  const tasks = tasksOf(thread)
  const callbacks = callbacksOf(thread)
  // One task of each frame calls back whoever asked for the frame, and then draws.
  const begins = tasks
    .filter(({ ts, dur }) => callbacks.some((call) => call.ts >= ts && call.ts <= ts + dur))
    .map(({ ts }) => ts)
  return begins.slice(1).map((end, index) => {
    const inside = tasks.filter(({ ts }) => ts >= begins[index] && ts < end)
    const sum = (key) => inside.reduce((total, task) => total + (task[key] ?? 0), 0) / 1000
    return { processor: sum('tdur'), clock: sum('dur') }
  })
}

function report(title, work) {
  if (work.length === 0) throw new Error('The trace holds no frame of the page.')
  console.log(`${title}: ${work.length} frames`)
  for (const key of ['processor', 'clock']) {
    const sorted = work.map((frame) => frame[key]).sort((one, other) => one - other)
    const at = (share) =>
      sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(2)
    console.log(`  ${key}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`)
  }
}
