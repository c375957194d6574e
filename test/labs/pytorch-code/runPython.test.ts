import { writeFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { programText } from '../../../src/labs/parts/program/program.ts'
import { runPython } from '../../../src/labs/parts/program/runPython.ts'
import { programCases } from './cases.ts'
import { findPython, recorded, runPrograms } from './realPython.ts'
import type { ShownProgram } from './realPython.ts'

// Hundreds of programs: no time is asserted.
vi.setConfig({ testTimeout: 300_000 })

const RECORDED = 'recordedTerminal.json'
const programs = programCases.map(({ id, settings }) => ({ id, program: programText(settings) }))
const python = findPython()

// `RECORD=1 npx vitest run test/labs/pytorch-code` writes the recordings anew.
if (process.env['RECORD'] === '1' && python !== null) {
  const text = JSON.stringify(runPrograms<ShownProgram>(python, programs), null, 1)
  writeFileSync(new URL(RECORDED, import.meta.url), `${text}\n`)
}

const recording = recorded<ShownProgram>(RECORDED)
const byId = new Map(recording.results.map((result) => [result.id, result]))

test('the recordings are of the versions that the page names', () => {
  expect(recording.python).toMatch(/^3\.11\./)
  expect(recording.torch).toMatch(/^1\.13\./)
  expect(byId.size).toBe(programCases.length)
})

test.skipIf(python === null)('Python and PyTorch here say what has been recorded', () => {
  expect(runPrograms<ShownProgram>(python ?? '', programs).results).toEqual(recording.results)
})

describe.each(programCases)('$id', ({ id, settings }) => {
  const real = byId.get(id)!
  const run = runPython(settings)

  test('prints, to the letter, what Python prints', () => {
    expect(run.printed).toBe(real.printed)
  })

  test('stops with the same error and gives y the same shape', () => {
    expect(run.raises && { type: run.raises.type, message: run.raises.message }).toEqual(
      real.raises,
    )
    expect(run.outputShape).toEqual(real.shape)
    if (run.axis !== null) expect(real.sums?.[run.axis]).toBe(true)
  })
})
