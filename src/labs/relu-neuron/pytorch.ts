import { scalarExport } from '../parts/scalarExport.ts'
import { lab, toRun } from './lab.ts'

export const labExport = scalarExport({
  lab,
  toRun,
  stepOf: ({ step }) => step,
  exampleOf: ({ z1, z2, t, w1, w2, b3, learningRate }) => ({
    inputs: { z1, z2, t },
    parameters: { w1, w2, b3 },
    learningRate,
    units: [
      {
        number: 3,
        terms: [
          ['w1', 'z1'],
          ['w2', 'z2'],
        ],
        bias: 'b3',
        activation: 'relu',
      },
    ],
    loss: 'halfSquaredError',
  }),
})
