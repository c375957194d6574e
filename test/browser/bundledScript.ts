import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { kernelPlugin } from '../../src/build/kernel/kernelPlugin.ts'

/**
 * A module of this project as one classic script: what it exports is the global `name`. Nothing is
 * fetched by it, so it runs in a blank page and as a worker from a blob.
 */
export async function bundledScript(file: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../../${file}`, import.meta.url))
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [kernelPlugin()],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name },
    },
  })) as Rolldown.RolldownOutput[]
  return built!.output[0].code
}
