import { imageData } from '../../training/images/imageData.ts'
import { trainingExport } from '../parts/trainingExport.ts'
import { outline, toConfiguration } from './outline.ts'

/** One network, or both of a comparison; the images are in the file. */
export const labExport = trainingExport({
  lab: outline,
  networks: (values) =>
    toConfiguration(values).runs.map((settings) => ({ name: settings.activation, settings })),
  stepsOf: ({ step }) => step,
  grouping: { list: 'sides', name: 'side' },
  dataOf: imageData,
})
