import { runInThisContext } from 'node:vm'
import { expect } from '@playwright/test'
import frozen from '../engine/frozenHashes.json' with { type: 'json' }
import { hashFiveNetworks } from '../engine/fiveNetworks.ts'
import type { KernelId } from '../../src/engine/kernels/index.ts'
import type * as workloads from '../engine/kernels/workloads.ts'
import { sessionContract } from '../training/sessionContract.ts'
import { bundledScript } from './bundledScript.ts'
import { test } from './guardedPage.ts'
import { sessionKinds } from './sessionHarness.ts'
import type { SessionKind } from './sessionHarness.ts'

test('five networks after 100 steps: Chromium has the bits of Node, both the frozen ones', async ({
  page,
}) => {
  await page.goto('about:blank')
  await page.addScriptTag({ content: await bundledScript('test/engine/fiveNetworks.ts', 'five') })
  const inChromium = await page.evaluate(() =>
    (
      globalThis as unknown as { five: { hashFiveNetworks: () => unknown } }
    ).five.hashFiveNetworks(),
  )
  expect(inChromium).toEqual(hashFiveNetworks())
  expect(inChromium).toEqual(frozen)
})

test('every kernel after 100 steps: Chromium has the bits of Node, float64 the same on both', async ({
  page,
}) => {
  await page.goto('about:blank')
  const script = await bundledScript('test/engine/kernels/workloads.ts', 'kernels')
  await page.addScriptTag({ content: script })
  runInThisContext(script)
  const hashes = (id: KernelId) =>
    (globalThis as unknown as { kernels: typeof workloads }).kernels.hashWorkloads(id, 100)
  const seen = new Map<KernelId, unknown>()
  for (const id of ['typescript', 'wasm-f64', 'wasm-f32'] as const) {
    seen.set(id, await page.evaluate(hashes, id))
    expect(seen.get(id), id).toEqual(hashes(id))
  }
  expect(seen.get('wasm-f64')).toEqual(seen.get('typescript'))
})

test.describe('the contract of a training session in Chromium', () => {
  let harness = ''
  let worker = ''

  test.beforeAll(async () => {
    harness = await bundledScript('test/browser/sessionHarness.ts', 'harness')
    worker = await bundledScript('src/training/training.worker.ts', 'trainingWorker')
  })

  for (const kind of sessionKinds) {
    test(`${kind}: keeps every one of the ${String(sessionContract.length)} cases`, async ({
      page,
    }) => {
      await page.goto('about:blank')
      await page.addScriptTag({ content: harness })
      for (const { name } of sessionContract) {
        await test.step(name, async () => {
          await page.evaluate(
            ([ofKind, ofName, source]) =>
              (
                globalThis as unknown as {
                  harness: { runCase: (...args: readonly string[]) => Promise<void> }
                }
              ).harness.runCase(ofKind, ofName, source),
            [kind satisfies SessionKind, name, worker] as const,
          )
        })
      }
    })
  }
})
