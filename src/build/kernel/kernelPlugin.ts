import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { compileKernel, kernelSources } from './compileKernel.ts'

const QUERY = /\?kernel=(float64|float32)$/

/**
 * `import binary from './assembly/index.ts?kernel=float64'` gives WebAssembly in hexadecimal digits,
 * which gzip packs a fifth better than base64.
 */
export function kernelPlugin(): Plugin {
  let root = process.cwd()
  return {
    name: 'gradient-lab:kernel',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    resolveId: {
      filter: { id: QUERY },
      handler: (source, importer) =>
        // The leading \0 keeps plugins that read files by their ending away.
        importer === undefined ? null : `\0${resolve(dirname(importer), source)}`,
    },
    load: {
      filter: { id: QUERY },
      async handler(id) {
        for (const source of kernelSources(root)) this.addWatchFile(join(root, source))
        const precision = id.endsWith('float32') ? 'float32' : 'float64'
        const cache = join(root, 'node_modules/.cache/gradient-lab')
        const binary = await compileKernel(root, precision, cache)
        return `export default '${Buffer.from(binary).toString('hex')}'`
      },
    },
  }
}
