import { trainingExport } from '../parts/trainingExport.ts'
import { outline, toConfiguration } from './outline.ts'

export const labExport = trainingExport({
  lab: outline,
  networks: (values) =>
    toConfiguration(values).runs.map((settings) => ({ name: 'network', settings })),
  stepsOf: ({ step }) => step,
})
