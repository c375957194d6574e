import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { toRunSettings } from '../../store/trainingSettings.ts'
import { simulateTraining } from '../../training/simulateTraining.ts'
import type { RunRecord } from '../../training/simulateTraining.ts'
import type { LabDefinition } from '../Lab.ts'
import { outline, toConfiguration } from './outline.ts'
import type { TwinTrainingTable } from './outline.ts'

export const lab = {
  ...outline,
  simulate(values, steps = values.step, kernel?: Kernel) {
    const [left, right] = simulateTraining(toConfiguration(values), steps, kernel)
    const sideOf = (side: 'left' | 'right', run: RunRecord | undefined) => ({
      side,
      lab: outline.id,
      settings: toRunSettings({ ...values, activation: values[side] }),
      ...run,
    })
    return {
      lab: outline.id,
      settings: { ...values, step: steps },
      step: left?.step,
      sides: [sideOf('left', left), sideOf('right', right)],
    }
  },
} satisfies LabDefinition<TwinTrainingTable>
