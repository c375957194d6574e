import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import course from '../../content/course.json' with { type: 'json' }
import sources from '../../content/sources.json' with { type: 'json' }

const text = course.lessons
  .map((slug) =>
    readFileSync(new URL(`../../content/lessons/${slug}/lesson.mdx`, import.meta.url), 'utf8'),
  )
  .join('\n')
const cited = new Set(
  [...text.matchAll(/<Cite id="([^"]+)"|<Exactly sources="([^"]+)"/g)].flatMap((match) =>
    (match[1] ?? match[2] ?? '').split(' '),
  ),
)

it('every source is cited in the lesson: a bibliography lists what was used', () => {
  expect(cited.size).toBeGreaterThan(10)
  expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([])
})
