import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { expect, test, vi } from 'vitest'
import { bundledScript } from '../browser/bundledScript.ts'
import { hashWorkloads } from '../engine/kernels/workloads.ts'
import type { KernelId } from '../../src/engine/kernels/index.ts'

vi.setConfig({ testTimeout: 300_000 })

const kernelIds = ['typescript', 'wasm-f64', 'wasm-f32'] as const satisfies readonly KernelId[]
const STEPS = 100
/** Debian: `apt-get install firefox-esr libjavascriptcoregtk-4.1-bin`. */
const firefox = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'
const javascriptCore = process.env['JSC'] ?? '/usr/bin/jsc'

const question = `${JSON.stringify(kernelIds)}.map((id) => kernels.hashWorkloads(id, ${STEPS}))`
const script = () => bundledScript('test/engine/kernels/workloads.ts', 'kernels')

async function askFirefox(): Promise<unknown> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await script() })
    return await page.evaluate(question)
  } finally {
    await browser.close()
  }
}

async function askJavaScriptCore(): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'jsc-'))
  try {
    const file = join(folder, 'kernels.js')
    writeFileSync(file, `${await script()}\nprint(JSON.stringify(${question}))\n`)
    return JSON.parse(execFileSync(javascriptCore, [file], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const engines = [
  { name: 'Firefox (SpiderMonkey)', ask: askFirefox },
  // Where this machine has it: not every system packs WebKit's engine by itself.
  ...(existsSync(javascriptCore)
    ? [{ name: 'JavaScriptCore, the engine of WebKit', ask: askJavaScriptCore }]
    : []),
]

test.each(engines)('100 steps on every kernel in $name: the bits of Node', async ({ ask }) => {
  const wanted = kernelIds.map((id) => hashWorkloads(id, STEPS))
  expect(await ask()).toEqual(wanted)
})
