import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as ServerEntry from '../app/render.tsx'
import type { LinkedStyle } from './fillTemplate.ts'
import { fillTemplate } from './fillTemplate.ts'
import type { PartialStyle } from './partialStyles.ts'

export interface PrerenderOptions {
  /** The client's build, whose `index.html` is the template. */
  readonly folder: string
  /** The server bundle. */
  readonly serverEntry: string
  readonly contentFolder: string
  readonly siteUrl: string | null
  readonly styles: readonly PartialStyle[]
}

/** Writes every page of the site into the client's build. Returns their addresses. */
export async function prerender(options: PrerenderOptions): Promise<readonly string[]> {
  const { folder, serverEntry, contentFolder, siteUrl } = options
  const server = (await import(pathToFileURL(serverEntry).href)) as typeof ServerEntry
  const template = readFileSync(join(folder, 'index.html'), 'utf8')
  const styles = builtStyles(folder, options.styles)
  const themeScript = writeHashed(folder, 'theme', server.themeScript())
  const filling = { themeScript, siteUrl, styles }
  const paths = server.sitePaths()
  for (const path of paths) {
    const page = await server.renderPage(path)
    if (page === null) throw new Error(`No page at ${path}.`)
    write(join(folder, path, 'index.html'), fillTemplate(template, page, filling))
  }
  const home = siteUrl === null ? null : new URL(siteUrl).pathname
  write(join(folder, '404.html'), server.renderNotFound(home))
  copyPictures(contentFolder, folder)
  return paths
}

/** `assets/<id>-<hash>.css`, as the build has named them. */
function builtStyles(folder: string, styles: readonly PartialStyle[]): readonly LinkedStyle[] {
  const assets = readdirSync(join(folder, 'assets'))
  return styles.map((style) => {
    const file = assets.find((name) => new RegExp(`^${style.id}-[\\w-]{8}\\.css$`).test(name))
    if (file === undefined) throw new Error(`No style sheet was built for ${style.source}.`)
    return { ...style, address: `assets/${file}` }
  })
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
