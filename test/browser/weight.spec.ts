import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage } from './labOnPage.ts'
import { builtFiles, siteFolder } from './sitePages.ts'

const KB = 1024

test('the script index.html names, with all it imports statically: at most 90 KB gzip', () => {
  const html = readFileSync(join(siteFolder, 'index.html'), 'utf8')
  const named = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(named).toContainEqual(expect.stringMatching(/assets\/index-/))
  const weights = new Map<string, number>()
  const weigh = (file: string): void => {
    if (weights.has(file)) return
    const code = readFileSync(join(siteFolder, file), 'utf8')
    weights.set(file, gzipSync(code).length)
    for (const imported of staticImports(code)) weigh(posix.join(posix.dirname(file), imported))
  }
  for (const file of named) weigh(posix.normalize(file))
  expectAtMost(weights, 90 * KB)
})

for (const [path, id, limit] of [
  ['./', 'twin-training', 130],
  ['lessons/backpropagation/', 'relu-neuron', 130],
  ['lessons/vanishing-gradient/', 'activation-explorer', 130],
  ['lessons/relu-limits/', 'dying-relu', 132],
  ['lessons/softmax/', 'softmax', 130],
] as const) {
  test(`every byte of script and worker until the opening lab of ${path} lives: at most ${limit} KB gzip`, async ({
    page,
  }) => {
    const weights = await weighUntilReady(page, path, id)
    if (id === 'twin-training') {
      expect([...weights.keys()]).toContainEqual(expect.stringContaining('training.worker'))
    }
    expectAtMost(weights, limit * KB)
  })
}

test('page and worker take what both need from the same files, and the worker no more than numbers', () => {
  const files = builtFiles().filter((file) => file.endsWith('.js'))
  const withImports = (pattern: RegExp): ReadonlySet<string> => {
    const found = new Set<string>()
    const visit = (file: string): void => {
      if (found.has(file)) return
      found.add(file)
      const code = readFileSync(join(siteFolder, file), 'utf8')
      for (const imported of staticImports(code)) visit(posix.join(posix.dirname(file), imported))
    }
    files.filter((file) => pattern.test(file)).forEach(visit)
    return found
  }
  const worker = withImports(/training\.worker-/)
  const labs = withImports(/\/Lab-/)
  const shared = [...worker].filter((file) => labs.has(file))
  expect(shared.length).toBeGreaterThan(0)
  const isReact = (file: string): boolean => /\/react-/.test(file)
  expect([...worker].filter(isReact)).toEqual([])
  expect([...labs].filter(isReact).length).toBeGreaterThan(0)
})

test('no shipped script carries KaTeX: formulas are compiled at build', () => {
  const marks = ['KaTeX parse error', 'unicodeTextInMathMode', "KaTeX doesn't work in quirks mode"]
  const scripts = builtFiles().filter((file) => file.endsWith('.js'))
  const carriers = (source: string) => marks.filter((mark) => source.includes(mark))
  const katex = fileURLToPath(import.meta.resolve('katex'))
  expect(carriers(readFileSync(katex, 'utf8')), 'marks of KaTeX itself').toEqual(marks)
  expect(scripts.length).toBeGreaterThan(5)
  for (const file of scripts) {
    expect(carriers(readFileSync(join(siteFolder, file), 'utf8')), file).toEqual([])
  }
})

test('all fonts together: at most 240 KB', () => {
  const fonts = builtFiles().filter((file) => /\.(woff2?|ttf|otf)$/.test(file))
  expect(fonts).toContainEqual(expect.stringMatching(/LabSans\.woff2$/))
  const weights = new Map(fonts.map((file) => [file, readFileSync(join(siteFolder, file)).length]))
  expectAtMost(weights, 240 * KB)
})

test('each page: at most 60 KB of HTML, gzip', () => {
  for (const file of builtFiles().filter((name) => name.endsWith('.html'))) {
    const weight = gzipSync(readFileSync(join(siteFolder, file))).length
    expectAtMost(new Map([[file, weight]]), 60 * KB)
  }
})

/** Addresses of `import … from '…'`, `import '…'` and `export … from '…'`, not of `import(…)`. */
function staticImports(code: string): readonly string[] {
  const pattern = /(?:\bfrom|\bimport)\s*(["'`])(\.[^"'`]+)\1/g
  return [...code.matchAll(pattern)].map((match) => match[2] ?? '')
}

/** What had come by the moment the lab lived: a neighbour may be on its way by then. */
async function weighUntilReady(
  page: Page,
  path: string,
  id: string,
): Promise<ReadonlyMap<string, number>> {
  // The worker asks again for files the page has: a browser takes those from its cache.
  const arrivals = new Map<string, number>()
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
    const { startTime, responseEnd } = request.timing()
    if (!/\.(js|wasm)$/.test(pathname) || arrivals.has(pathname.slice(1))) return
    arrivals.set(pathname.slice(1), startTime + Math.max(responseEnd, 0))
  })
  await page.addInitScript((lab) => {
    const noticed = new MutationObserver(() => {
      const status = document.querySelector(`[data-lab="${lab}"]`)?.getAttribute('data-status')
      if (status === null || status === undefined || status === 'static') return
      noticed.disconnect()
      document.documentElement.dataset['livedAt'] = String(
        performance.timeOrigin + performance.now(),
      )
    })
    noticed.observe(document, { subtree: true, childList: true, attributes: true })
  }, id)
  await page.goto(path)
  // Nobody scrolls: the lab of the page's first figure wakes by itself.
  await new LabOnPage(page, id).expectAlive()
  const livedAt = Number(await page.locator('html').getAttribute('data-lived-at'))
  expect(livedAt).toBeGreaterThan(0)
  return new Map(
    [...arrivals]
      .filter(([, arrived]) => arrived <= livedAt)
      .map(([file]) => [file, gzipSync(readFileSync(join(siteFolder, file))).length]),
  )
}

/** Fails with the list of what weighs how much. */
function expectAtMost(weights: ReadonlyMap<string, number>, limit: number): void {
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  const list = [...weights].map(([file, weight]) => `${file} ${String(weight)}`).join('\n')
  test
    .info()
    .annotations.push({ type: 'weight', description: `${String(sum)} of ${String(limit)} bytes` })
  expect(sum, list).toBeGreaterThan(0)
  expect(sum, list).toBeLessThanOrEqual(limit)
}
