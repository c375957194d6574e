/**
 * `node src/commands/run.mjs <command> [arguments]` runs `src/commands/<command>.ts` in Node with
 * the project's own transformations. No port is opened, and standard output belongs to the command.
 */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const commands = dirname(fileURLToPath(import.meta.url))
const root = resolve(commands, '../..')
const [name = '', ...args] = process.argv.slice(2)

if (!/^[a-z]+$/i.test(name) || !existsSync(join(commands, `${name}.ts`))) {
  const known = readdirSync(commands)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
  console.error(`'${name}' 명령은 없어요. 쓸 수 있는 명령: ${known.join(', ')}.`)
  process.exit(1)
}

// Commands draw nothing: of the project's plugins they need the one that compiles the kernel.
const load = async (file, plugins) => {
  const options = { root, configFile: false, logLevel: 'error', plugins }
  return (await runnerImport(join(root, file), options)).module
}
const { kernelPlugin } = await load('src/build/kernel/kernelPlugin.ts', [])
const command = await load(`src/commands/${name}.ts`, [kernelPlugin()])
process.exitCode = await command.main(args)
