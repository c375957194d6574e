import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

let folder: string
let secret: string
const running: ChildProcess[] = []

beforeAll(() => {
  const parent = mkdtempSync(join(tmpdir(), 'serve-'))
  folder = join(parent, 'dist')
  mkdirSync(join(folder, 'lessons/relu'), { recursive: true })
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<h1>처음</h1>')
  writeFileSync(join(folder, '404.html'), '<h1>없어요</h1><a data-path="lessons/relu/">1</a>')
  writeFileSync(join(folder, 'lessons/relu/index.html'), '<h1>렐루</h1>')
  writeFileSync(join(folder, 'assets/index-AbCd_1-2.js'), 'let a = 1')
  writeFileSync(join(folder, 'assets/face.woff2'), 'wOF2')
  secret = join(parent, 'secret.txt')
  writeFileSync(secret, 'not for readers')
})

afterEach(() => {
  for (const child of running.splice(0)) child.kill()
})

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true })
})

interface Served {
  /** What the server has printed. */
  readonly said: string
  readonly address: string
}

/** Starts the server on a free port and waits for its first words. */
function start(environment: Record<string, string> = {}): Promise<Served> {
  const child = spawn('node', [resolve('src/build/serve.mjs')], {
    env: { ...process.env, DIST: folder, PORT: '0', ...environment },
  })
  running.push(child)
  return new Promise((done) => {
    const onText = (text: Buffer) => {
      const said = text.toString()
      done({ said, address: /http:\S+/.exec(said)?.[0] ?? '' })
    }
    child.stdout.on('data', onText)
    child.stderr.on('data', onText)
  })
}

interface Answer {
  readonly status: number | undefined
  readonly headers: Record<string, unknown>
  readonly body: string
}

/** Asks for a path as it is written; `fetch` would tidy `..` away. */
function ask(address: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = new URL(address)
  return new Promise<Answer>((done, fail) => {
    request({ port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
      .on('error', fail)
      .end()
  })
}

describe('the server of the built site', () => {
  it('prints its address and serves pages by their folders', async () => {
    const { said, address } = await start()
    expect(said).toMatch(/^기울기 실험실: http:\/\/localhost:\d+\/\n$/)
    expect(await ask(address, '/')).toMatchObject({ status: 200, body: '<h1>처음</h1>' })
    const lesson = await ask(address, '/lessons/relu/?a=1')
    expect(lesson).toMatchObject({ status: 200, body: '<h1>렐루</h1>' })
    expect(lesson.headers['content-type']).toBe('text/html; charset=utf-8')
    const redirect = await ask(address, '/lessons/relu')
    expect([redirect.status, redirect.headers['location']]).toEqual([301, '/lessons/relu/'])
  })

  it('names types, keeps hashed files for good and compresses text on demand', async () => {
    const { address } = await start()
    const script = await ask(address, '/assets/index-AbCd_1-2.js')
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(script.headers['cache-control']).toContain('immutable')
    expect(script.headers['content-encoding']).toBeUndefined()
    const zipped = await ask(address, '/assets/index-AbCd_1-2.js', { 'Accept-Encoding': 'gzip' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    const font = await ask(address, '/assets/face.woff2', { 'Accept-Encoding': 'gzip' })
    expect(font.headers['content-type']).toBe('font/woff2')
    expect(font.headers['content-encoding']).toBeUndefined()
  })

  it('answers with the page for a missing address, and to nothing but reading', async () => {
    const { address } = await start()
    expect(await ask(address, '/nothing/here')).toMatchObject({
      status: 404,
      body: '<h1>없어요</h1><a href="/lessons/relu/">1</a>',
    })
    expect(await ask(address, '/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect((await ask(address, '/', {}, 'POST')).status).toBe(405)
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/%'])(
    'never leaves its folder: %s',
    async (path) => {
      const { address } = await start()
      const answer = await ask(address, path)
      expect(answer.status).toBe(404)
      expect(answer.body).not.toContain('not for readers')
    },
  )

  it('serves below another path', async () => {
    const { address } = await start({ BASE_PATH: 'course' })
    expect(address).toMatch(/\/course\/$/)
    expect((await ask(address, '/course/lessons/relu/')).status).toBe(200)
    for (const path of ['/lessons/relu/', '/course/does/not/exist']) {
      expect(await ask(address, path)).toMatchObject({
        status: 404,
        body: expect.stringContaining('<a href="/course/lessons/relu/">1</a>') as string,
      })
    }
  })

  it('says what to do when nothing has been built', async () => {
    const { said } = await start({ DIST: join(folder, 'nowhere') })
    expect(said).toContain('npm run build로 먼저 지어 주세요.')
  })

  it('says what to do when the port is taken', async () => {
    const { address } = await start()
    const { port } = new URL(address)
    const { said } = await start({ PORT: port })
    expect(said).toContain(`PORT=${Number(port) + 1} npm start처럼 다른 번호로 열어 보세요.`)
  })
})
