import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const PLACES = [process.env.CHROMIUM, '/usr/lib/chromium/chromium', '/usr/bin/chromium']

/** A worker in a page of Chromium that runs one script and answers every message with one. */
export class ChromiumWorker {
  #browser
  #page
  #renderers

  /** @param {string} script */
  static async start(script) {
    const executablePath = PLACES.find((place) => place !== undefined && existsSync(place))
    if (executablePath === undefined) throw new Error('Chromium is not installed')
    const worker = new ChromiumWorker()
    worker.#browser = await chromium.launch({ executablePath })
    worker.#page = await worker.#browser.newPage()
    // A page of its own origin without a server: a module worker needs one.
    await worker.#page.route('http://bench.localhost/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    )
    await worker.#page.goto('http://bench.localhost/')
    await worker.#page.evaluate(() => {
      globalThis.worker = new Worker('/worker.js', { type: 'module' })
    })
    const devtools = await worker.#browser.newBrowserCDPSession()
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
    worker.#renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
    return worker
  }

  get version() {
    return this.#browser.version()
  }

  /** @returns {Promise<{ cpuSeconds: number, wallSeconds: number }>} */
  async ask(message) {
    const before = this.#cpuSeconds()
    const answer = await this.#page.evaluate(
      (sent) =>
        new Promise((resolve, reject) => {
          globalThis.worker.onmessage = ({ data }) => resolve(data)
          globalThis.worker.onerror = ({ message }) => reject(new Error(message))
          globalThis.worker.postMessage(sent)
        }),
      message,
    )
    return { ...answer, cpuSeconds: this.#cpuSeconds() - before }
  }

  close() {
    return this.#browser.close()
  }

  /** CPU time of all threads of the pages' processes, from Linux. */
  #cpuSeconds() {
    let nanoseconds = 0
    for (const process of this.#renderers) {
      for (const thread of readdirSync(`/proc/${process}/task`)) {
        const schedule = readFileSync(`/proc/${process}/task/${thread}/schedstat`, 'utf8')
        nanoseconds += Number(schedule.split(' ')[0])
      }
    }
    return nanoseconds / 1e9
  }
}
