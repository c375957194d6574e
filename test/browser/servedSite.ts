import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface ServedSite {
  /** Address of the home page, with its final slash. */
  readonly address: string
  stop(): void
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built site below a path of a host, by a server of its own at a free port. */
export async function serveSiteBelow(basePath: string): Promise<ServedSite> {
  const server = spawn('node', ['src/build/serve.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0', BASE_PATH: basePath },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => {
      const found = /http:\/\/\S+/.exec(text.toString())
      if (found !== null) resolve(found[0])
    })
    server.on('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)} before it listened.`))
    })
  })
  return { address, stop: () => server.kill() }
}
