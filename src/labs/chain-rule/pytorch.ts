import { scalarExport } from '../parts/scalarExport.ts'
import { lab, outputActivation, toRun } from './lab.ts'
import type { ChainRuleSettings } from './lab.ts'

export const labExport = scalarExport({
  lab,
  toRun,
  stepOf: ({ step }) => step,
  exampleOf: (values) => ({
    inputs: { x1: values.x1, x2: values.x2, t: values.t },
    parameters: parametersOf(values),
    learningRate: values.learningRate,
    units: [
      {
        number: 1,
        terms: [
          ['w11', 'x1'],
          ['w21', 'x2'],
        ],
        bias: 'b1',
        activation: values.activation,
      },
      {
        number: 2,
        terms: [
          ['w12', 'x1'],
          ['w22', 'x2'],
        ],
        bias: 'b2',
        activation: values.activation,
      },
      {
        number: 3,
        terms: [
          ['w1', 'z1'],
          ['w2', 'z2'],
        ],
        bias: 'b3',
        activation: outputActivation(values),
      },
    ],
    loss: values.loss,
  }),
})

function parametersOf({ w11, w21, b1, w12, w22, b2, w1, w2, b3 }: ChainRuleSettings) {
  return { w11, w21, b1, w12, w22, b2, w1, w2, b3 }
}
