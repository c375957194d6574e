import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import course from '../../content/course.json' with { type: 'json' }

/** Where the built site lies; the server of the journeys serves the same folder. */
export const siteFolder = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))

export const lessonPaths: readonly string[] = course.lessons.map((slug) => `lessons/${slug}/`)

/** Every page of the site, relative to its home. */
export const pagePaths: readonly string[] = [
  '',
  ...lessonPaths,
  'playground/',
  'summary/',
  'glossary/',
  'sources/',
]

/** Every file the build wrote, relative to the home of the site. */
export function builtFiles(): readonly string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
}

/** Every page among them: `pagePaths` must not miss one. */
export function builtPaths(): readonly string[] {
  return builtFiles()
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
}
