/**
 * `node src/commands/run.mjs <command> [arguments]` runs `src/commands/<command>.ts` in Node with
 * the project's own transformations. Vite works in the background: no port is opened, and standard
 * output belongs to the command.
 */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

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

const server = await createServer({
  root,
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
})
try {
  const command = await server.environments.ssr.runner.import(`/src/commands/${name}.ts`)
  process.exitCode = await command.main(args)
} finally {
  await server.close()
}
