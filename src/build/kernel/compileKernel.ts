import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const folder = 'src/engine/kernels/wasm'
const compiler = 'node_modules/assemblyscript'

/** Every source, relative to the project: AssemblyScript, and the table it shares with TypeScript. */
export function kernelSources(root: string): readonly string[] {
  const assembly = readdirSync(join(root, folder, 'assembly')).filter((name) => /\.ts$/.test(name))
  return [...assembly.map((name) => `${folder}/assembly/${name}`), `${folder}/networkTable.ts`]
}

/**
 * Compiles the kernel to WebAssembly, in float64 or float32. Throws with the compiler's messages
 * where a source is wrong. What was compiled once from the same sources is taken from `cache`.
 *
 * The compiler runs as a command: its types would change those of arrays and strings everywhere.
 */
export async function compileKernel(
  root: string,
  precision: 'float64' | 'float32',
  cache: string,
): Promise<Uint8Array> {
  const options = [
    ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory'],
    ...['--importMemory', '--noExportMemory'],
    // Addresses below 1024 stay free, so that constant offsets fold into instructions.
    ...['--memoryBase', '1024', '--config', 'none'],
    ...(precision === 'float32' ? ['--use', 'SINGLE=1'] : []),
  ]
  const hash = createHash('sha256').update(options.join(' '))
  const read = [...kernelSources(root), `${compiler}/package.json`]
  for (const file of read) hash.update(readFileSync(join(root, file)))
  const kept = join(cache, `${hash.digest('hex').slice(0, 16)}.wasm`)
  if (existsSync(kept)) return readFileSync(kept)

  mkdirSync(cache, { recursive: true })
  // A name of its own: two compilations at once do not read each other's half-written file.
  const fresh = `${kept}.${randomUUID()}`
  const entry = `${folder}/assembly/index.ts`
  await promisify(execFile)(
    process.execPath,
    [join(root, compiler, 'bin/asc.js'), entry, '--outFile', fresh, ...options],
    { cwd: root },
  )
  renameSync(fresh, kept)
  return readFileSync(kept)
}
