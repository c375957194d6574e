import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { everyProgram } from '../../labs/parts/program/ProgramChanges.ts'
import type { ProgramChanges } from '../../labs/parts/program/ProgramChanges.ts'
import { highlightPython } from './highlightPython.ts'

const TOKENS = /\.py\?tokens$/
/** What may stand elsewhere in a program, beside it. */
const CHANGES = 'changes.json'

/**
 * `import tokens from './net.py?tokens'`: the tokens of each line of a Python file, and of each line
 * that the changes beside it can make, so that nothing of the highlighter is in the page.
 */
export function codePlugin(): Plugin {
  return {
    name: 'gradient-lab:code',
    enforce: 'pre',
    load: {
      filter: { id: TOKENS },
      async handler(id) {
        const file = id.slice(0, id.indexOf('?'))
        const changesFile = join(dirname(file), CHANGES)
        this.addWatchFile(file)
        if (existsSync(changesFile)) this.addWatchFile(changesFile)
        return {
          code: `export default ${JSON.stringify(await tokensByLine(file, changesFile))}`,
          moduleType: 'js',
        }
      },
    },
  }
}

async function tokensByLine(file: string, changesFile: string) {
  const source = readFileSync(file, 'utf8')
  const changes = existsSync(changesFile)
    ? (JSON.parse(readFileSync(changesFile, 'utf8')) as ProgramChanges)
    : {}
  const lines = [...new Set(everyProgram(source, changes).flatMap((text) => text.split('\n')))]
  // No line depends on the one before it: there is no text that spans several.
  const tokens = await highlightPython(lines.join('\n'))
  return Object.fromEntries(lines.map((line, index) => [line, tokens[index] ?? []]))
}
