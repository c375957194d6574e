import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { simulateTraining } from '../../training/simulateTraining.ts'
import type { LabDefinition } from '../Lab.ts'
import { outline, toConfiguration } from './outline.ts'
import type { DyingReluTable } from './outline.ts'

export const lab = {
  ...outline,
  simulate(values, steps = values.step, kernel?: Kernel) {
    const [run] = simulateTraining(toConfiguration(values), steps, kernel)
    return { lab: outline.id, settings: { ...values, step: steps }, ...run }
  },
} satisfies LabDefinition<DyingReluTable>
