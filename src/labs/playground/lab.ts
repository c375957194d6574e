import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { simulateTraining } from '../../training/simulateTraining.ts'
import type { LabDefinition } from '../Lab.ts'
import { outline, toConfiguration, usableSettings } from './outline.ts'
import type { PlaygroundTable } from './outline.ts'

export const lab = {
  ...outline,
  simulate(values, steps = values.step, kernel?: Kernel) {
    const { settings, problems } = usableSettings(values)
    const [run] = simulateTraining(toConfiguration(settings), steps, kernel)
    return {
      lab: outline.id,
      settings: { ...settings, step: steps },
      ...(problems.length === 0 ? {} : { problems }),
      ...run,
    }
  },
} satisfies LabDefinition<PlaygroundTable>
