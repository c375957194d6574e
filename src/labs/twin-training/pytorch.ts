import { trainingExport } from '../parts/trainingExport.ts'
import { outline, toConfiguration } from './outline.ts'

const SIDES = ['left', 'right'] as const

/** Both networks in one file, side by side as in the figure. */
export const labExport = trainingExport({
  lab: outline,
  networks: (values) =>
    toConfiguration(values).runs.map((settings, side) => ({ name: SIDES[side] ?? '', settings })),
  stepsOf: ({ step }) => step,
  grouping: { list: 'sides', name: 'side' },
})
