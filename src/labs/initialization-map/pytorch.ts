import { typescriptKernel } from '../../engine/kernels/typescript/typescriptKernel.ts'
import { runSweepJob } from '../../training/sweep/runSweepJob.ts'
import { trainingExport } from '../parts/trainingExport.ts'
import { MapCells } from './MapCells.ts'
import { depths, nearestColumn, nearestRow, sampledIndex, scales } from './mapGrid.ts'
import { fullTasks, openingTasks } from './mapTasks.ts'
import type { MapTask } from './mapTasks.ts'
import { networkOf, outline } from './outline.ts'
import type { InitializationMapSettings } from './outline.ts'
import { chosenCell, SIDES } from './selectors.ts'

const NAMES = ['left', 'right'] as const

/** The networks of the chosen cell, one of each map, each with the seed that has the median. */
export const labExport = trainingExport({
  lab: outline,
  networks: (settings) => {
    const maps = cellMaps(settings).snapshot()
    return SIDES.map((side) => {
      const { row, column, seedIndex } = chosenCell(maps[side], settings)
      const cell = { side, depth: depths[column] ?? 1, scale: scales[row] ?? 1, seedIndex }
      return { name: NAMES[side], settings: networkOf(settings, cell) }
    })
  },
  stepsOf: ({ measure, steps }) => (measure === 'loss' ? steps : 0),
  grouping: { list: 'sides', name: 'side' },
  isSimulated: false,
  notes: () => [
    '지도의 고른 칸에서 값이 가운데(중앙값)인 시드의 망이에요. 첫째 지도가 left, 둘째 지도가 right예요.',
    '남은 오차 신호는 0걸음에서 1층의 errorSignalNorm을 마지막 은닉층의 것으로 나눈 값이에요.',
  ],
})

/** As much of the map as the chosen cell needs. */
function cellMaps(settings: InitializationMapSettings): MapCells {
  const isLoss = settings.measure === 'loss'
  const isFull = settings.detail === 'full' || isLoss
  const isCoarse = !isFull || isLoss
  const place = (index: number): number => (isCoarse ? sampledIndex(index) : index)
  const column = place(nearestColumn(settings.depth))
  const row = place(nearestRow(settings.scale))
  const cells = new MapCells(settings.measure)
  for (const task of isFull ? fullTasks(settings) : openingTasks(settings)) {
    if (task.column !== column || !task.rows.includes(row)) continue
    const one = ofOneRow(task, row)
    cells.add(one, runSweepJob(one.job, typescriptKernel))
  }
  return cells
}

function ofOneRow(task: MapTask, row: number): MapTask {
  if (task.job.kind === 'training') return task
  return { ...task, rows: [row], job: { ...task.job, scales: [scales[row] ?? NaN] } }
}
