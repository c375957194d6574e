import type { SweepJob, SweepResult } from '../../training/sweep/SweepJob.ts'
import { BLOCK, CELLS, depths, sampledIndex, scales } from './mapGrid.ts'
import { activationOf, networkOf } from './outline.ts'
import type { InitializationMapSettings, MapMeasure, MapSide } from './outline.ts'

/** One sweep job and the cells of the map it fills: some rows of one column, with one seed. */
export interface MapTask {
  readonly side: MapSide
  readonly column: number
  readonly rows: readonly number[]
  readonly seedIndex: number
  readonly job: SweepJob
}

const ALL = Array.from({ length: CELLS }, (_, index) => index)
const SAMPLED = [...new Set(ALL.map(sampledIndex))]
/** Coarse to fine: what a block shows first, then what lies between. */
const COLUMNS = [...SAMPLED, ...ALL.filter((column) => column % BLOCK !== BLOCK - 1)]
const SIDES: readonly MapSide[] = [0, 1]

/** A coarse map: one seed, one cell a block. Nothing where every cell would have to be trained. */
export function openingTasks(settings: InitializationMapSettings): readonly MapTask[] {
  if (settings.measure === 'loss') return []
  return SAMPLED.flatMap((column) =>
    SIDES.map((side) => gradientTask(settings, side, column, SAMPLED, 0)),
  )
}

/**
 * What fills the whole map: every cell with every seed; a loss, which takes a run each, one cell a
 * block. All cells of one seed come before the next seed.
 */
export function fullTasks(settings: InitializationMapSettings): readonly MapTask[] {
  const seeds = Array.from({ length: settings.seeds }, (_, index) => index)
  if (settings.measure !== 'loss') {
    return seeds.flatMap((seedIndex) =>
      COLUMNS.flatMap((column) =>
        SIDES.map((side) => gradientTask(settings, side, column, ALL, seedIndex)),
      ),
    )
  }
  return seeds.flatMap((seedIndex) =>
    SAMPLED.flatMap((column) =>
      SAMPLED.flatMap((row) =>
        SIDES.map((side) => lossTask(settings, side, column, row, seedIndex)),
      ),
    ),
  )
}

function gradientTask(
  settings: InitializationMapSettings,
  side: MapSide,
  column: number,
  rows: readonly number[],
  seedIndex: number,
): MapTask {
  const network = networkOf(settings, { side, depth: depths[column] ?? 1, scale: 1, seedIndex })
  const job: SweepJob = {
    kind: 'initialGradients',
    settings: network,
    scales: rows.map((row) => scales[row] ?? NaN),
  }
  return { side, column, rows, seedIndex, job }
}

function lossTask(
  settings: InitializationMapSettings,
  side: MapSide,
  column: number,
  row: number,
  seedIndex: number,
): MapTask {
  const cell = { side, depth: depths[column] ?? 1, scale: scales[row] ?? NaN, seedIndex }
  const { steps } = settings
  const job: SweepJob = {
    kind: 'training',
    settings: networkOf(settings, cell),
    mostSteps: steps,
    targetLoss: null,
    lookEvery: steps,
  }
  return { side, column, rows: [row], seedIndex, job }
}

/** The measured value of each of the task's rows. */
export function valuesOf(measure: MapMeasure, result: SweepResult): readonly number[] {
  if ('loss' in result) return [result.loss]
  const { firstErrorSignal, lastErrorSignal, firstWeightGradient } = result
  if (measure === 'weightGradient') return firstWeightGradient
  return firstErrorSignal.map((first, row) => signalLeft(first, lastErrorSignal[row] ?? NaN))
}

/** ‖∂C/∂s₁‖ / ‖∂C/∂s_L‖. Where not even the last hidden layer has a signal, nothing is left: 0. */
export function signalLeft(first: number, last: number): number {
  return first === 0 ? 0 : first / last
}

/** Everything that decides the numbers of a map, but not which cell is looked into. */
export function mapKey(settings: InitializationMapSettings): string {
  const { measure, width, dataset, seeds, seed } = settings
  const { steps, optimizer, learningRate, batchSize } = settings
  const start = [activationOf(settings, 0), activationOf(settings, 1), measure, width, dataset]
  const training = measure === 'loss' ? [steps, optimizer, learningRate, batchSize] : []
  return [...start, seeds, seed, ...training].join(' ')
}
