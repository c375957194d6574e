/**
 * `npm run serve`: the built site at http://localhost:4173/. PORT chooses another port, BASE_PATH
 * a path below which the site lies, DIST another folder.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize, resolve } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
}
const COMPRESSED = /^(html|js|css|json|svg|txt)$/

const folder = resolve(process.env.DIST ?? 'dist')
const port = Number(process.env.PORT ?? 4173)
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`${folder}에 지은 수업이 없어요. npm run build로 먼저 지어 주세요.`)
  process.exit(1)
}

const server = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const path = pathOf(request.url ?? '/')
  if (path === null || !path.startsWith(base)) {
    sendMissing(request, response)
    return
  }
  const file = join(folder, path.slice(base.length))
  if (!isInside(file)) {
    sendMissing(request, response)
  } else if (isFolder(file) && !path.endsWith('/')) {
    response.writeHead(301, { Location: `${encodeURI(path)}/` }).end()
  } else {
    const page = path.endsWith('/') ? join(file, 'index.html') : file
    if (isFile(page)) send(request, response, 200, page)
    else sendMissing(request, response)
  }
})

server.on('error', (error) => {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    isTaken
      ? `${port}번 포트를 다른 프로그램이 쓰고 있어요. PORT=${port + 1} npm start처럼 다른 번호로 열어 보세요.`
      : `서버를 열지 못했어요: ${error.message}`,
  )
  process.exit(1)
})
server.listen(port, () => {
  console.log(`기울기 실험실: http://localhost:${server.address().port}${base}`)
})

function pathOf(url) {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replaceAll(
      '\\',
      '/',
    )
  } catch {
    return null
  }
}

function isInside(file) {
  return file === folder || file.startsWith(join(folder, '/'))
}

function isFolder(file) {
  return existsSync(file) && statSync(file).isDirectory()
}

function isFile(file) {
  return existsSync(file) && statSync(file).isFile()
}

/** Where the site lies is known here: the addresses of the 404 page become links. */
function sendMissing(request, response) {
  const page = join(folder, '404.html')
  // While the site is being built anew, its own 404 page may be missing for a moment.
  const [type, text] = isFile(page)
    ? [TYPES.html, readFileSync(page, 'utf8').replaceAll(' data-path="', ` href="${base}`)]
    : [TYPES.txt, '없는 주소예요.']
  response.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
  response.end(request.method === 'HEAD' ? undefined : text)
}

function send(request, response, status, file) {
  const extension = file.split('.').at(-1) ?? ''
  const zipped =
    COMPRESSED.test(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const isHashed = /\/assets\/.+-[\w-]{8}\.\w+$/.test(file)
  response.writeHead(status, {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': statSync(file).size }),
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const content = createReadStream(file)
  content.on('error', () => response.destroy())
  if (zipped) content.pipe(createGzip()).pipe(response)
  else content.pipe(response)
}
