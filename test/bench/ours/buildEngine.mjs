import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

/** Bundles a file that imports our engine, and returns where the bundle lies. */
export async function buildEngine({ entry, folder, platform }) {
  const { module } = await runnerImport(join(root, 'src/build/kernel/kernelPlugin.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
  })
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [module.kernelPlugin()],
    build: {
      ...(platform === 'node'
        ? { ssr: entry }
        : { lib: { entry, formats: ['es'], fileName: 'bundle' } }),
      outDir: folder,
      emptyOutDir: true,
      target: 'esnext',
      minify: platform !== 'node',
      rolldownOptions: { output: { entryFileNames: 'bundle.js' } },
    },
    ssr: { noExternal: true },
  })
  return join(folder, 'bundle.js')
}

/** Our engine for Node; its address travels to the processes in `GRADIENT_LAB_BENCH_ENGINE`. */
export async function buildEngineForNode(folder) {
  const file = await buildEngine({
    entry: join(import.meta.dirname, 'ourSession.mjs'),
    folder: join(folder, 'engine'),
    platform: 'node',
  })
  process.env.GRADIENT_LAB_BENCH_ENGINE = pathToFileURL(file).href
}
