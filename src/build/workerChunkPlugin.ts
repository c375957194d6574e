import { basename, dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

const WORKER_ADDRESS = /new URL\(\s*'([^']+\.worker\.ts)',\s*import\.meta\.url,?\s*\)/g

/**
 * Builds a worker as one more entry of the page's bundle, where Vite would bundle it alone: what
 * page and worker both need lies in chunks of its own, and a reader loads it once. While developing,
 * Vite serves the worker itself.
 */
export function workerChunkPlugin(): Plugin {
  return {
    name: 'gradient-lab:worker-chunk',
    apply: 'build',
    // Before Vite's own plugin sees the address.
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\.tsx?$/, code: '.worker.ts' },
      handler(code, id) {
        return code.replaceAll(WORKER_ADDRESS, (_, path: string) => {
          const worker = resolve(dirname(id), path)
          const name = basename(worker, '.ts')
          const chunk = this.emitFile({ type: 'chunk', id: worker, name })
          return `new URL(import.meta.ROLLUP_FILE_URL_${chunk})`
        })
      },
    },
  }
}
