import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isRunnableDevEnvironment } from 'vite'
import type { Plugin, ViteDevServer } from 'vite'
import type * as ServerEntry from '../app/render.tsx'
import { ContentError } from './ContentProblem.ts'
import type { ContentStore } from './ContentStore.ts'
import { fillTemplate } from './fillTemplate.ts'
import { pageChunks } from './pageChunks.ts'
import { partialStyles } from './partialStyles.ts'
import { plainImportsPlugin } from './plainImportsPlugin.ts'
import { prerender } from './prerender.ts'
import { workerChunkPlugin } from './workerChunkPlugin.ts'

const SERVER_ENTRY = 'src/app/render.tsx'
const SERVER_FOLDER = '.prerender'
const THEME_SCRIPT = 'theme.js'

/**
 * The site as pages: `vite build --app` checks the content, builds the page's script and the
 * server bundle, and prerenders; `vite` draws each page when it is asked for.
 */
export function pagesPlugin(store: ContentStore): Plugin[] {
  return [workerChunkPlugin(), plainImportsPlugin(), pages(store)]
}

function pages(store: ContentStore): Plugin {
  const styles = partialStyles(join(import.meta.dirname, '../..'))
  return {
    name: 'gradient-lab:pages',
    config: () => ({
      appType: 'mpa',
      environments: {
        client: {
          build: {
            modulePreload: false,
            rolldownOptions: {
              input: ['index.html', ...styles.map(({ source }) => source)],
              output: pageChunks,
            },
          },
        },
        ssr: {
          build: {
            outDir: SERVER_FOLDER,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: SERVER_ENTRY },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          await orStop(store.check())
          const { client, ssr } = builder.environments
          if (client === undefined || ssr === undefined) throw new Error('No environment to build.')
          await builder.build(client)
          await builder.build(ssr)
          const { root, logger } = builder.config
          const paths = await prerender({
            folder: resolve(root, client.config.build.outDir),
            serverEntry: join(root, SERVER_FOLDER, 'render.js'),
            contentFolder: store.folder,
            siteUrl: siteUrl(),
            styles,
          })
          logger.info(`${paths.length}쪽을 썼어요: ${paths.map((path) => `/${path}`).join(' ')}`)
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      // Some hosts serve no CORS headers; a stylesheet needs none unless it asks for them.
      handler: (html) => html.replaceAll(/(<link rel="stylesheet") crossorigin/g, '$1'),
    },
    hotUpdate({ file, server }) {
      // What only the server draws cannot be replaced in the page: it is drawn anew.
      const { client } = server.environments
      if (this.environment.name !== 'ssr' || client.moduleGraph.getModulesByFile(file)) return
      if (this.environment.moduleGraph.getModulesByFile(file)) {
        client.hot.send({ type: 'full-reload' })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
        serve(server, path).then(
          (answer) => {
            if (answer === null) {
              next()
              return
            }
            response.writeHead(answer.status, { 'Content-Type': answer.type })
            response.end(answer.body)
          },
          (error: unknown) => {
            if (error instanceof Error) server.ssrFixStacktrace(error)
            next(error)
          },
        )
      })
    },
  }

  async function serve(server: ViteDevServer, path: string): Promise<Answer | null> {
    const { ssr } = server.environments
    if (!isRunnableDevEnvironment(ssr)) return null
    const isPage = path === '' || path.endsWith('/') || path === THEME_SCRIPT
    if (!isPage) return pictureBeside(path)
    try {
      await store.check()
      const entry = await ssr.runner.import<typeof ServerEntry>(`/${SERVER_ENTRY}`)
      if (path === THEME_SCRIPT) {
        return { status: 200, type: 'text/javascript', body: entry.themeScript() }
      }
      const page = await entry.renderPage(path)
      if (page === null) return null
      const template = readFileSync(join(server.config.root, 'index.html'), 'utf8')
      const html = fillTemplate(template, page, {
        themeScript: THEME_SCRIPT,
        siteUrl: null,
        styles: styles.map((style) => ({ ...style, address: style.source })),
      })
      const body = await server.transformIndexHtml(`/${path}`, html)
      return { status: 200, type: 'text/html', body }
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      // The page reloads by itself once the content is mended.
      const list = `<pre style="font:1rem/1.7 system-ui;white-space:pre-wrap;padding:2rem">${escape(error.message)}</pre>`
      const body = await server.transformIndexHtml(
        `/${path}`,
        `<!doctype html><html lang="ko">${list}</html>`,
      )
      return { status: 500, type: 'text/html', body }
    }
  }

  function pictureBeside(path: string): Answer | null {
    const [, slug, name] = /^lessons\/([\w-]+)\/([\w-]+\.(?:svg|png|jpg|webp))$/.exec(path) ?? []
    if (slug === undefined || name === undefined) return null
    const file = join(store.folder, 'lessons', slug, name)
    if (!existsSync(file)) return null
    const extension = name.split('.').at(-1) ?? ''
    const type = { svg: 'image/svg+xml', jpg: 'image/jpeg' }[extension] ?? `image/${extension}`
    return { status: 200, type, body: readFileSync(file) }
  }
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Buffer
}

/** Mistakes of the content are for the author: the sentences once, no stack, and a failed build. */
async function orStop(check: Promise<void>): Promise<void> {
  try {
    await check
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    console.error(`${error.message}\n\n수업 글에서 고칠 곳: ${error.problems.length}군데`)
    process.exit(1)
  }
}

/** `SITE_URL=https://example.org/course/ npm run build` makes canonical addresses absolute. */
function siteUrl(): string | null {
  const url = process.env['SITE_URL']
  if (url === undefined || url === '') return null
  return url.endsWith('/') ? url : `${url}/`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
