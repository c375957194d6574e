import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'

test('the link script is at most 4 KB gzip, dependencies included', async () => {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/symbols/linkSymbols.ts', formats: ['es'], fileName: 'linkSymbols' },
    },
  })) as Rolldown.RolldownOutput[]
  const code = output[0]?.output[0].code ?? ''
  expect(code).toContain('data-sym')
  expect(gzipSync(code).length).toBeLessThanOrEqual(4096)
})
