import { writeFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { batchShape } from '../../../src/labs/parts/program/outline.ts'
import type { ProgramSettings } from '../../../src/labs/parts/program/outline.ts'
import { passData, startProgram } from '../../../src/labs/parts/program/passData.ts'
import { programText } from '../../../src/labs/parts/program/program.ts'
import { doubleSoftmaxFloor, trainProgram } from '../../../src/labs/parts/program/trainProgram.ts'
import { settingsOf } from './cases.ts'
import { findPython, recorded, runPrograms } from './realPython.ts'
import type { TrainedProgram } from './realPython.ts'

vi.setConfig({ testTimeout: 300_000 })

const RECORDED = 'recordedTraining.json'
/** Steps that are recorded; the page trains 200. */
const STEPS = 30

const CHANGES: readonly Partial<ProgramSettings>[] = [
  {},
  { accumulate: true },
  { twice: true },
  { twice: true, dim: 'zero' },
  { twice: true, dim: 'missing', input: 'sequence', batch: 4 },
  { twice: true, dim: 'one', input: 'sequence', batch: 4, accumulate: true },
  { twice: true, dim: 'count', outputs: 1, batch: 5 },
  { twice: true, input: 'single' },
  { input: 'single', outputs: 2, features: 1, hidden: 1 },
  { input: 'sequence', batch: 2, inplace: 'relu', outputs: 10 },
  { dim: 'zero', features: 8, hidden: 32, outputs: 10, batch: 32, seed: 7 },
]
const cases = CHANGES.map((change) => ({
  id: JSON.stringify(change),
  settings: settingsOf(change),
}))

/** The page's own program with fewer steps, and the page's weights and data. */
const programs = cases.map(({ id, settings }) => {
  const { x, classes, hidden, out } = startProgram(settings)
  const parameters = [hidden.weights, hidden.biases, out.weights, out.biases]
  return {
    id,
    program: programText(settings).replace('range(200)', `range(${STEPS})`),
    numbers: {
      shape: batchShape(settings),
      x: [...x],
      t: classes,
      parameters: parameters.map((values) => [...values]),
    },
  }
})
const python = findPython()

if (process.env['RECORD'] === '1' && python !== null) {
  const text = JSON.stringify(runPrograms<TrainedProgram>(python, programs))
  writeFileSync(new URL(RECORDED, import.meta.url), `${text}\n`)
}

const recording = recorded<TrainedProgram>(RECORDED)

function expectClose(actual: readonly number[], wanted: readonly number[]): void {
  expect(actual.length).toBe(wanted.length)
  for (const [index, value] of wanted.entries()) {
    const distance = Math.abs((actual[index] ?? NaN) - value)
    expect(distance, `[${index}]`).toBeLessThanOrEqual(1e-9 * Math.abs(value) + 1e-13)
  }
}

test.skipIf(python === null)('PyTorch here trains as has been recorded', () => {
  const { results } = runPrograms<TrainedProgram>(python ?? '', programs)
  results.forEach((result, index) => {
    expectClose(result.losses, recording.results[index]!.losses)
    expectClose(result.norms, recording.results[index]!.norms)
  })
})

describe.each(cases)('$id', ({ id, settings }) => {
  const real = recording.results.find((result) => result.id === id)!
  const training = trainProgram(settings, STEPS)

  test('every loss and every gradient is that of PyTorch', () => {
    expectClose(training.losses.slice(0, STEPS), real.losses)
    expectClose(training.norms, real.norms)
  })

  test('y of the untrained network is that of PyTorch', () => {
    expectClose([...passData(settings, startProgram(settings)).y], real.y)
  })
})

test('two softmaxes cannot fall below ln(1 + (K − 1)/e), one can', () => {
  for (const outputs of [2, 3, 10]) {
    const floor = doubleSoftmaxFloor(outputs)
    expect(Math.min(...trainProgram(settingsOf({ outputs, twice: true })).losses)).toBeGreaterThan(
      floor,
    )
    expect(trainProgram(settingsOf({ outputs })).losses.at(-1)).toBeLessThan(floor)
  }
  expect(doubleSoftmaxFloor(2)).toBeCloseTo(0.3133, 4)
  expect(doubleSoftmaxFloor(3)).toBeCloseTo(0.5514, 4)
  expect(doubleSoftmaxFloor(10)).toBeCloseTo(1.4612, 4)
})
