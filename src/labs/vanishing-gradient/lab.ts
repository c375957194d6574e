import { simulateTraining } from '../../training/simulateTraining.ts'
import type { LabDefinition } from '../Lab.ts'
import { outline, toConfiguration } from './outline.ts'
import type { VanishingGradientTable } from './outline.ts'

export const lab = {
  ...outline,
  simulate(values, steps = values.step) {
    const [run] = simulateTraining(toConfiguration(values), steps)
    return { lab: outline.id, settings: { ...values, step: steps }, ...run }
  },
} satisfies LabDefinition<VanishingGradientTable>
