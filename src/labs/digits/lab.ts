import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { imageData } from '../../training/images/imageData.ts'
import { simulateTraining } from '../../training/simulateTraining.ts'
import type { LabDefinition } from '../Lab.ts'
import { outline, toConfiguration } from './outline.ts'
import type { DigitsTable } from './outline.ts'

export const lab = {
  ...outline,
  simulate(values, steps = values.step, kernel?: Kernel) {
    const configuration = toConfiguration(values)
    const runs = simulateTraining(configuration, steps, kernel, imageData)
    const head = { lab: outline.id, settings: { ...values, step: steps } }
    const [first, second] = runs
    if (second === undefined) return { ...head, ...first }
    const sides = runs.map((run, index) => ({
      lab: outline.id,
      settings: configuration.runs[index],
      ...run,
    }))
    return { ...head, step: first?.step, sides }
  },
} satisfies LabDefinition<DigitsTable>
