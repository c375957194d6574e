import { trainingExport } from '../parts/trainingExport.ts'
import { outline, toRun, usableSettings } from './outline.ts'

/** The network of the bench as one runnable file, with everything that was set by hand. */
export const labExport = trainingExport({
  lab: outline,
  networks: (values) => [{ name: '', settings: toRun(usableSettings(values).settings) }],
  stepsOf: ({ step }) => step,
})
