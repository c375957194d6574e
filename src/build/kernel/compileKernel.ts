import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const folder = 'src/engine/kernels/wasm'

/** Every source, relative to the project: AssemblyScript, and the table it shares with TypeScript. */
export function kernelSources(root: string): readonly string[] {
  const assembly = readdirSync(join(root, folder, 'assembly')).filter((name) => /\.ts$/.test(name))
  return [...assembly.map((name) => `${folder}/assembly/${name}`), `${folder}/networkTable.ts`]
}

/**
 * Compiles the kernel to WebAssembly, in float64 or float32. Throws with the compiler's messages
 * where a source is wrong. What was compiled once from the same sources is taken from `cache`.
 */
export async function compileKernel(
  root: string,
  precision: 'float64' | 'float32',
  cache: string,
): Promise<Uint8Array> {
  const options = [
    ...[`${folder}/assembly/index.ts`, '--outFile', 'kernel.wasm', '--baseDir', root],
    ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory'],
    ...['--importMemory', '--noExportMemory'],
    // Addresses below 1024 stay free, so that constant offsets fold into instructions.
    ...['--memoryBase', '1024', '--config', 'none'],
    ...(precision === 'float32' ? ['--use', 'SINGLE=1'] : []),
  ]
  const hash = createHash('sha256').update(JSON.stringify([asc.version, options]))
  for (const source of kernelSources(root)) hash.update(readFileSync(join(root, source)))
  const kept = join(cache, `${hash.digest('hex').slice(0, 16)}.wasm`)
  if (existsSync(kept)) return readFileSync(kept)

  const messages = asc.createMemoryStream()
  const written: Uint8Array[] = []
  const { error } = await asc.main(options, {
    stderr: messages,
    writeFile(_name, contents) {
      if (typeof contents !== 'string') written.push(contents)
    },
  })
  const [binary] = written
  if (error !== null || binary === undefined) throw new Error(messages.toString())
  mkdirSync(cache, { recursive: true })
  writeFileSync(kept, binary)
  return binary
}
