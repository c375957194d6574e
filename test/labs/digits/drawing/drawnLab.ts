import { createNetwork } from '../../../../src/engine/createNetwork.ts'
import { typescriptKernel } from '../../../../src/engine/kernels/typescript/typescriptKernel.ts'
import { pytorchDefaults } from '../../../../src/engine/optimizers/pytorchDefaults.ts'
import { createDrawing } from '../../../../src/labs/digits/drawing/createDrawing.ts'
import type { DrawnInstance } from '../../../../src/labs/digits/drawing/DrawingFigure.tsx'
import type { RunSettings } from '../../../../src/training/TrainingConfiguration.ts'
import type { TrainingEvent } from '../../../../src/training/TrainingSession.ts'
import { recordedEnvironment } from '../../../store/labEnvironment.ts'

const run = {
  activation: 'relu',
  initializer: 'heNormal',
  weightScale: 1,
  depth: 2,
  width: 12,
  seed: 3,
} as RunSettings

/** A lab whose network has its first weights only: enough to be asked. */
export function drawnLab({ step = 300 } = {}) {
  const environment = recordedEnvironment()
  const network = createNetwork(
    {
      inputs: 64,
      hiddenWidths: [run.width, run.width],
      outputs: 10,
      hiddenActivation: run.activation,
      outputActivation: 'identity',
      loss: 'softmaxCrossEntropy',
      optimizer: 'sgd',
      optimizerSettings: pytorchDefaults,
    },
    { batch: 1, samples: 1 },
    run,
    typescriptKernel,
  )
  const { parameters } = network.save()
  const event = {
    status: 'finished',
    configuration: { runs: [run] },
    snapshot: { step, runs: [{ parameters }], divergedAt: null },
  } as unknown as TrainingEvent
  const shown = { event }
  const instance: DrawnInstance = {
    environment,
    drawing: createDrawing(),
    readout: { getState: () => shown, subscribe: () => () => undefined },
    showOpening: () => Promise.resolve(),
    address: () => 'https://lab.example/#digits?v=1',
  }
  return { environment, instance, drawing: instance.drawing, reader: { run, parameters } }
}
