import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { typescriptKernel } from '../../engine/kernels/typescript/typescriptKernel.ts'
import { runSweepJob } from '../../training/sweep/runSweepJob.ts'
import type { LabDefinition } from '../Lab.ts'
import { MapCells } from './MapCells.ts'
import { fullTasks, openingTasks } from './mapTasks.ts'
import { activationOf, outline } from './outline.ts'
import type { InitializationMapTable } from './outline.ts'
import { computedCells, initializerLines } from './selectors.ts'

/** A loss is trained for whatever `detail` says: whoever asks for it here waits for it. */
export const lab = {
  ...outline,
  simulate(values, steps = values.steps, kernel: Kernel = typescriptKernel) {
    const settings = { ...values, steps: Math.max(1, steps) }
    const isFull = settings.detail === 'full' || settings.measure === 'loss'
    const cells = new MapCells(settings.measure)
    for (const task of isFull ? fullTasks(settings) : openingTasks(settings)) {
      cells.add(task, runSweepJob(task.job, kernel))
    }
    const [left, right] = cells.snapshot()
    return {
      lab: outline.id,
      settings,
      values: {
        initializers: initializerLines(settings.width),
        left: { activation: activationOf(settings, 0), cells: computedCells(left, settings) },
        right: { activation: activationOf(settings, 1), cells: computedCells(right, settings) },
      },
    }
  },
} satisfies LabDefinition<InitializationMapTable>
