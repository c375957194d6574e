import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('only src/build imports KaTeX', () => {
  const importers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?tsx?$/.test(path))
    .filter((path) =>
      /(?:from|import)\s*\(?\s*['"]katex(?:\/[^'"]*)?['"]/.test(
        readFileSync(join('src', path), 'utf8'),
      ),
    )
  expect(importers).toContain(join('build', 'formula', 'katexOptions.ts'))
  expect(importers.filter((path) => !path.startsWith('build'))).toEqual([])
})
