import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import frozen from '../engine/frozenHashes.json' with { type: 'json' }

/** `hashFiveNetworks` of `test/engine` as one classic script that puts its module in `fiveNetworks`. */
async function scriptForThePage(): Promise<string> {
  const entry = fileURLToPath(new URL('../engine/fiveNetworks.ts', import.meta.url))
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'fiveNetworks' },
    },
  })) as Rolldown.RolldownOutput[]
  return built!.output[0].code
}

test('five networks after 100 steps: the same bits as in Node', async ({ page }) => {
  await page.goto('about:blank')
  await page.addScriptTag({ content: await scriptForThePage() })
  const hashes = await page.evaluate(() =>
    (
      globalThis as unknown as { fiveNetworks: { hashFiveNetworks(): unknown } }
    ).fiveNetworks.hashFiveNetworks(),
  )
  expect(hashes).toEqual(frozen)
})
