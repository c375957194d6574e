import { mended, rowCount } from './outline.ts'
import type { ProgramSettings } from './outline.ts'
import { shapeOf } from './layers.ts'
import { passData, startProgram, sumsAlong } from './passData.ts'
import type { ProgramPass } from './passData.ts'
import { findProblems } from './problems.ts'
import type { Problem } from './problems.ts'
import { runPython } from './runPython.ts'
import type { PythonRun } from './runPython.ts'
import { doubleSoftmaxFloor, trainProgram } from './trainProgram.ts'
import type { ProgramTraining } from './trainProgram.ts'

/** Everything about one program: what Python says and what the engine computes. */
export interface ProgramNumbers {
  readonly python: PythonRun
  readonly problems: readonly Problem[]
  readonly pass: ProgramPass
  /** Units of the hidden layer that are 0 for the first row. */
  readonly off: ReadonlySet<number>
  /** Numbers of `s` that are negative: with `inplace=True` they are gone after `relu`. */
  readonly negative: number
  /** Sums of `y` along the last axis, one a row; null where the program does not get to `y`. */
  readonly rowSums: readonly number[] | null
  /** Loss that two softmaxes cannot fall below, for this many classes. */
  readonly floor: number
}

export interface ProgramTrainings {
  /** The loop as it is written; null where Python stops. */
  readonly written: ProgramTraining | null
  readonly mended: ProgramTraining
}

const known = new WeakMap<ProgramSettings, ProgramNumbers>()
const trained = new WeakMap<ProgramSettings, ProgramTrainings>()

/** Computed once for each object of settings. */
export function programNumbers(settings: ProgramSettings): ProgramNumbers {
  const before = known.get(settings)
  if (before !== undefined) return before
  const python = runPython(settings)
  const pass = passData(settings, startProgram(settings))
  const first = [...pass.z.subarray(0, settings.hidden)]
  const shape = shapeOf(settings, 'softmax')
  const numbers = {
    python,
    problems: findProblems(settings),
    pass,
    off: new Set(first.flatMap((value, unit) => (value === 0 ? [unit] : []))),
    negative: pass.s.filter((value) => value < 0).length,
    rowSums: python.axis === null ? null : sumsAlong(pass.y, shape, shape.length - 1),
    floor: doubleSoftmaxFloor(settings.outputs),
  }
  known.set(settings, numbers)
  return numbers
}

/** Both trainings from the same weights and data, computed once for each object of settings. */
export function programTrainings(settings: ProgramSettings): ProgramTrainings {
  const before = trained.get(settings)
  if (before !== undefined) return before
  const right = mendedTraining({ ...mended(settings), pin: 'none' })
  const trainings = {
    written: runPython(settings).raises === null ? writtenTraining(settings, right) : null,
    mended: right,
  }
  trained.set(settings, trainings)
  return trainings
}

/** Only what goes into the loss and into the step makes another training of it. */
function writtenTraining(settings: ProgramSettings, right: ProgramTraining): ProgramTraining {
  return settings.twice || settings.accumulate ? trainProgram(settings) : right
}

let newestMended: { readonly key: string; readonly training: ProgramTraining } | null = null

/** The same for every mistake of a network: the newest is kept. */
function mendedTraining(settings: ProgramSettings): ProgramTraining {
  const key = JSON.stringify(settings)
  if (newestMended?.key !== key) newestMended = { key, training: trainProgram(settings) }
  return newestMended.training
}

/** The numbers of `npm run simulate`; `steps` shortens the loop. */
export function simulateProgram(id: string, settings: ProgramSettings, steps?: number) {
  const { python, problems, pass, rowSums, floor, off } = programNumbers(settings)
  const run = (variant: ProgramSettings) => trainProgram(variant, steps)
  return {
    lab: id,
    settings,
    python: { version: '3.11', torch: '1.13', ...python },
    problems,
    values: {
      rows: rowCount(settings),
      offUnits: off.size,
      y: python.axis === null ? null : [...pass.y],
      rowSums,
      floor,
    },
    training: python.raises === null ? run(settings) : null,
    mended: run(mended(settings)),
  }
}
