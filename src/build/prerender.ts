import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as ServerEntry from '../app/render.tsx'
import { fillTemplate } from './fillTemplate.ts'

export interface PrerenderOptions {
  /** The client's build, whose `index.html` is the template. */
  readonly folder: string
  /** The server bundle. */
  readonly serverEntry: string
  readonly contentFolder: string
  readonly siteUrl: string | null
}

/** Writes every page of the site into the client's build. Returns their addresses. */
export async function prerender(options: PrerenderOptions): Promise<readonly string[]> {
  const { folder, serverEntry, contentFolder, siteUrl } = options
  const server = (await import(pathToFileURL(serverEntry).href)) as typeof ServerEntry
  const template = readFileSync(join(folder, 'index.html'), 'utf8')
  const themeScript = writeHashed(folder, 'theme', server.themeScript())
  const paths = server.sitePaths()
  for (const path of paths) {
    const page = await server.renderPage(path)
    if (page === null) throw new Error(`No page at ${path}.`)
    write(join(folder, path, 'index.html'), fillTemplate(template, page, { themeScript, siteUrl }))
  }
  const home = siteUrl === null ? null : new URL(siteUrl).pathname
  write(join(folder, '404.html'), server.renderNotFound(home))
  copyPictures(contentFolder, folder)
  return paths
}

function writeHashed(folder: string, name: string, code: string): string {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  const path = `assets/${name}-${hash}.js`
  write(join(folder, path), code)
  return path
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Pictures that lie beside a lesson lie beside its page. */
function copyPictures(contentFolder: string, folder: string): void {
  const lessons = join(contentFolder, 'lessons')
  for (const slug of readdirSync(lessons)) {
    for (const name of readdirSync(join(lessons, slug))) {
      const target = join(folder, 'lessons', slug)
      if (/\.(svg|png|jpg|webp)$/.test(name) && existsSync(target)) {
        cpSync(join(lessons, slug, name), join(target, name))
      }
    }
  }
}
