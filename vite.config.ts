import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'
import { ContentStore } from './src/build/ContentStore.ts'
import type { Vocabulary } from './src/build/ContentStore.ts'
import { codePlugin } from './src/build/code/codePlugin.ts'
import { texPlugin } from './src/build/formula/texPlugin.ts'
import { kernelPlugin } from './src/build/kernel/kernelPlugin.ts'
import { katexStyles } from './src/build/katexStyles.ts'
import { lessonPlugin } from './src/build/lessonPlugin.ts'
import { pagesPlugin } from './src/build/pagesPlugin.ts'

const root = import.meta.dirname
// CONTENT=/path/to/another/course builds that one with the same labs.
const contentFolder = resolve(root, process.env['CONTENT'] ?? 'content')
const content = new ContentStore(contentFolder, async () => {
  // Loaded apart from this file, so that a change in a lab does not restart the server.
  const { module } = await runnerImport<Vocabulary>(
    resolve(root, 'src/build/lessonVocabulary.ts'),
    {
      configFile: false,
      root,
      logLevel: 'error',
    },
  )
  return module
})

export default defineConfig({
  base: './',
  plugins: [
    kernelPlugin(),
    texPlugin(),
    codePlugin(),
    lessonPlugin(content),
    react(),
    pagesPlugin(content),
  ],
  css: { postcss: { plugins: [katexStyles] } },
  build: { assetsInlineLimit: 0 },
  worker: { format: 'es', plugins: () => [kernelPlugin()] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [
      ...['test/browser/**', 'test/bench/**', '**/node_modules/**'],
      // Other browsers than Chromium: `npm run test:full`.
      ...(process.env['GRADIENT_LAB_FULL'] === undefined ? ['test/full/**'] : []),
    ],
    environment: 'node',
    // By default one core stays idle: of two, half.
    maxWorkers: '100%',
    setupFiles: ['test/randomCases.ts'],
    // Rendering whole figures in jsdom takes seconds on a busy machine.
    testTimeout: 60_000,
    retry: process.env['CI'] === undefined ? 0 : 2,
  },
})
