import { basename, dirname, join, relative } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { ContentError } from './ContentProblem.ts'
import type { ContentStore } from './ContentStore.ts'

const VIRTUAL = 'virtual:content'
const RESOLVED = `\0${VIRTUAL}`
const COMPILED = /\/(lesson|summary)\.mdx$/
/** Source files that say what a lesson may name. */
const VOCABULARY =
  /\/src\/(labs\/[^/]+\/(lab|outline)|labs\/definitions|store\/trainingSettings|engine\/.*)\.ts$/

/**
 * Lessons and glossary as modules of the server bundle: `lesson.mdx` is a compiled lesson,
 * `summary.mdx` the page on one sheet, and `virtual:content` is the course in order. The page's own script imports neither.
 */
export function lessonPlugin(store: ContentStore): Plugin {
  let config: ResolvedConfig
  const isContent = (file: string) => !relative(store.folder, file).startsWith('..')
  return {
    name: 'gradient-lab:lessons',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved
    },
    resolveId(id) {
      return id === VIRTUAL ? RESOLVED : null
    },
    load: {
      filter: { id: new RegExp(`^${RESOLVED}$`) },
      handler() {
        const { course, lessons } = store.content()
        const imports = lessons.map(({ slug }, index) => {
          const path = join(store.folder, 'lessons', slug, 'lesson.mdx')
          return `import * as lesson${index} from ${JSON.stringify(path)}`
        })
        return [
          ...imports,
          `import * as summary from ${JSON.stringify(join(store.folder, 'summary.mdx'))}`,
          'export { summary }',
          `export const lessons = [${lessons.map((_, index) => `lesson${index}`).join(', ')}]`,
          `export const planned = ${JSON.stringify(course.planned)}`,
          `export const terms = ${JSON.stringify(store.terms())}`,
          `export const sources = ${JSON.stringify(store.sources())}`,
        ].join('\n')
      },
    },
    transform: {
      filter: { id: COMPILED },
      async handler(_code, id) {
        try {
          const isSummary = basename(id) === 'summary.mdx'
          const code = await (isSummary ? store.summary() : store.lesson(basename(dirname(id))))
          return { code, map: null, moduleType: 'js' }
        } catch (error) {
          // The stack of the compiler says nothing to an author.
          if (error instanceof ContentError) this.error({ message: error.message, stack: '' })
          throw error
        }
      },
    },
    hotUpdate({ file, server }) {
      const isVocabulary = VOCABULARY.test(file)
      if (!isContent(file) && !isVocabulary) return
      store.forget()
      for (const environment of Object.values(server.environments)) {
        const { moduleGraph } = environment
        for (const [id, module] of moduleGraph.idToModuleMap) {
          if (id === RESOLVED || COMPILED.test(id)) moduleGraph.invalidateModule(module)
        }
      }
      if (this.environment.name === 'client') {
        this.environment.hot.send({ type: 'full-reload' })
        config.logger.info(`새로 읽었어요: ${relative(config.root, file)}`)
      }
      return []
    },
  }
}
