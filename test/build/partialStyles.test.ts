import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { partialStyles } from '../../src/build/partialStyles.ts'
import { labDefinitions } from '../../src/labs/definitions.ts'

const styles = partialStyles(resolve('.'))
const neededBy = (page: { path: string; html: string }) =>
  styles.filter((style) => style.isNeededBy(page)).map(({ id }) => id)

it('finds every sheet beside the common one, each under a name of its own', () => {
  const ids = styles.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['print', 'summary', 'sources']))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { source } of styles) expect(existsSync(resolve(source)), source).toBe(true)
})

it('gives a page the sheets of its labs, its own and that of paper, in this order', () => {
  const lab = styles.find(({ source }) => source.includes('/labs/'))?.id ?? ''
  expect(labDefinitions).toHaveProperty([lab])
  const figure = `<div data-lab="${lab}"></div>`
  expect(neededBy({ path: 'lessons/relu/', html: figure })).toEqual([lab, 'print'])
  expect(neededBy({ path: 'summary/', html: '' })).toEqual(['print', 'summary'])
  expect(neededBy({ path: '', html: '' })).toEqual(['print'])
})
