import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mended } from '../../../src/labs/parts/program/outline.ts'
import type { ProgramSettings } from '../../../src/labs/parts/program/outline.ts'
import { findProblems, withMended } from '../../../src/labs/parts/program/problems.ts'
import { programLines } from '../../../src/labs/parts/program/program.ts'
import { runPython } from '../../../src/labs/parts/program/runPython.ts'
import { lab } from '../../../src/labs/pytorch-mistakes/lab.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { settingsOf } from './cases.ts'

const kinds = (change: Partial<ProgramSettings>) =>
  findProblems(settingsOf(change)).map(({ id, kind }) => `${id} ${kind}`)

const anySettings: fc.Arbitrary<ProgramSettings> = fc.record({
  features: fc.integer({ min: 1, max: 8 }),
  hidden: fc.integer({ min: 1, max: 32 }),
  outputs: fc.integer({ min: 1, max: 10 }),
  input: fc.constantFrom('batch', 'single', 'sequence'),
  batch: fc.integer({ min: 1, max: 32 }),
  prompt: fc.boolean(),
  name: fc.boolean(),
  dim: fc.constantFrom('last', 'one', 'zero', 'missing', 'count'),
  inplace: fc.constantFrom('off', 'relu', 'sigmoid'),
  twice: fc.boolean(),
  accumulate: fc.boolean(),
  pin: fc.constant('none'),
  seed: fc.constant(1),
})

describe('the mistakes of a program', () => {
  test('the opening one stops twice, and then says nothing', () => {
    const opening = defaultSettings(lab.settings)
    expect(findProblems(opening).map(({ id, kind }) => [id, kind])).toEqual([
      ['name', 'error'],
      ['dim', 'error'],
      ['twice', 'silent'],
    ])
  })

  test('mended one after the other, Python meets exactly them, in this order', () => {
    fc.assert(
      fc.property(anySettings, (opening) => {
        let settings = opening
        for (const problem of findProblems(opening)) {
          const { raises } = runPython(settings)
          if (problem.kind === 'error') {
            expect(`${raises?.type ?? ''}: ${raises?.message ?? ''}`).toBe(problem.message)
            expect(raises?.line).toBe(findProblems(settings)[0]?.line)
          }
          settings = withMended(settings, problem.id)
        }
        expect(settings).toEqual(mended(opening))
        expect(runPython(settings).raises).toBeNull()
      }),
    )
  })

  test('each names a line, and words that stand in it', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const lines = programLines(settings)
        for (const { line, part } of findProblems(settings)) {
          expect(part).not.toBe('')
          expect(lines[line]?.text).toContain(part)
        }
      }),
    )
  })

  test.each<[string, Partial<ProgramSettings>, string]>([
    ['dim=n_output with one output is an axis that exists', { outputs: 1, dim: 'count' }, 'silent'],
    [
      'dim=n_output is by chance the last of three axes',
      { outputs: 2, dim: 'count', input: 'sequence' },
      'harmless',
    ],
    [
      'dim=n_output is the middle of three axes',
      { outputs: 1, dim: 'count', input: 'sequence' },
      'silent',
    ],
    ['dim=0 of one axis is the last', { dim: 'zero', input: 'single' }, 'harmless'],
    ['dim=0 of two axes is the batch', { dim: 'zero' }, 'silent'],
    ['dim=1 of one axis does not exist', { dim: 'one', input: 'single' }, 'error'],
    ['no dim is a warning', { dim: 'missing' }, 'warning'],
  ])('%s', (_, change, kind) => {
    expect(kinds(change)).toEqual([`dim ${kind}`])
  })

  test('inplace after ReLU is harmless, after sigmoid an error', () => {
    expect(kinds({ inplace: 'relu' })).toEqual(['inplace harmless'])
    expect(kinds({ inplace: 'sigmoid' })).toEqual(['inplace error'])
  })
})
