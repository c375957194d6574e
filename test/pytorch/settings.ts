import type { RunSettings } from '../../src/training/TrainingConfiguration.ts'

/** A lab's settings that leave the page as PyTorch: arguments of `npm run export`. */
export interface ExportedSettings {
  readonly lab: string
  readonly settings: string
}

const training = (lab: string, settings: string): ExportedSettings => ({ lab, settings })
const network = (settings: string): ExportedSettings => training('vanishing-gradient', settings)

/**
 * Together: every lab with a network, and every activation, loss, optimizer, initializer and data set
 * at least once. Learning rates are those at which a network learns: in one that diverges rounding
 * doubles every few steps, and no two programs agree.
 */
export const exportedSettings: readonly ExportedSettings[] = [
  network(''),
  network('activation=relu initializer=heNormal depth=8'),
  network(
    'activation=tanh initializer=xavierUniform depth=6 loss=meanSquaredError learningRate=0.3',
  ),
  network(
    'activation=leakyRelu initializer=heUniform optimizer=momentum learningRate=0.02 depth=4',
  ),
  network(
    'activation=elu initializer=lecunNormal optimizer=nesterov learningRate=0.02 depth=4 dataset=moons',
  ),
  network(
    'activation=selu initializer=lecunUniform optimizer=rmsprop learningRate=0.002 depth=4 dataset=circles',
  ),
  network(
    'activation=gelu initializer=heNormal optimizer=adagrad learningRate=0.02 depth=4 dataset=spirals',
  ),
  network(
    'activation=geluTanh initializer=heNormal optimizer=adam learningRate=0.003 depth=4 dataset=blobs',
  ),
  network(
    'activation=silu initializer=heNormal optimizer=adamw learningRate=0.003 depth=4 dataset=xor',
  ),
  network('activation=mish initializer=heUniform loss=halfSquaredErrorBatchMean depth=3'),
  network(
    'activation=softplus initializer=xavierNormal loss=halfSquaredErrorSum learningRate=0.002 depth=3',
  ),
  network('activation=softsign initializer=xavierNormal loss=binaryCrossEntropy depth=4'),
  network(
    'activation=hardSigmoid initializer=normal weightScale=0.8 loss=softmaxCrossEntropy depth=4',
  ),
  network(
    'activation=identity initializer=pytorchDefault loss=softmaxCrossEntropySum learningRate=0.003 depth=3',
  ),
  network('activation=sigmoid initializer=uniformHalf depth=5 optimizer=adam learningRate=0.01'),
  network('activation=tanh initializer=zeros depth=2'),
  network('activation=relu initializer=pytorchDefault depth=20 width=8 batchSize=1'),
  network('activation=sigmoid depth=40 width=8'),
  network('activation=relu initializer=heNormal depth=3 batchSize=100 seed=4294967295'),
  training('twin-training', ''),
  training('twin-training', 'left=tanh right=gelu depth=4 optimizer=adam learningRate=0.01'),
  training('dying-relu', ''),
  training('dying-relu', 'initialBias=-2 activation=leakyRelu learningRate=0.1'),
  training('initialization-map', ''),
  training('initialization-map', 'measure=loss seeds=1 depth=8 scale=0.5'),
  training(
    'speed-race',
    'dataset=circles depth=2 width=8 mostSteps=60 targetLoss=0.3 optimizer=adam',
  ),
  training('digits', 'width=16'),
  training('digits', 'networks=twins depth=1 width=8 split=writer batchSize=32'),
  training('playground', ''),
  training(
    'playground',
    'layers=5,4,3 activations=relu,sigmoid,tanh penalty=l2 penaltyRate=0.02 optimizer=momentum learningRate=0.03 samples=120 noise=0.4 edits=0~1.2.1~-1.5,30~2.1.b~0.25',
  ),
  training('playground', 'layers=0 dataset=blobs loss=softmaxCrossEntropy penalty=l1'),
  training('relu-neuron', ''),
  training('relu-neuron', 'b3=-2'),
  training('chain-rule', ''),
  training('chain-rule', 'activation=relu x1=1.5 w11=-2'),
  training('chain-rule', 'activation=tanh loss=binaryCrossEntropy t=0'),
]

const base: RunSettings = {
  activation: 'relu',
  initializer: 'heNormal',
  weightScale: 1,
  depth: 2,
  width: 8,
  dataset: 'moons',
  loss: 'binaryCrossEntropyWithLogits',
  optimizer: 'sgd',
  learningRate: 0.1,
  batchSize: 20,
  seed: 7,
}

/** Networks with what no lab's settings say in one word: layers of their own, penalties, edits, images. */
export const exportedNetworks: Readonly<Record<string, RunSettings>> = {
  'layers of their own, noise, more points, an L2 penalty and edits': {
    ...base,
    hiddenWidths: [6, 3, 5],
    hiddenActivations: ['relu', 'sigmoid', 'tanh'],
    samples: 90,
    noise: 0.3,
    optimizer: 'momentum',
    learningRate: 0.03,
    penalty: { kind: 'l2', rate: 0.01 },
    edits: [
      { step: 0, layer: 0, output: 2, input: 1, value: -1.25 },
      { step: 0, layer: 3, output: 0, input: null, value: 0.5 },
      { step: 20, layer: 1, output: 1, input: 4, value: 0 },
    ],
  },
  'an L1 penalty under Adam with decoupled decay': {
    ...base,
    activation: 'tanh',
    optimizer: 'adamw',
    learningRate: 0.01,
    penalty: { kind: 'l1', rate: 0.003 },
  },
  'handwritten digits, drawn by seed': {
    ...base,
    hiddenWidths: [24, 12],
    loss: 'softmaxCrossEntropy',
    optimizer: 'adam',
    learningRate: 0.005,
    batchSize: 32,
    images: { set: 'digits', split: 'random' },
  },
  'handwritten digits, other writers': {
    ...base,
    activation: 'sigmoid',
    initializer: 'xavierNormal',
    hiddenWidths: [16],
    loss: 'softmaxCrossEntropySum',
    learningRate: 0.01,
    batchSize: 64,
    images: { set: 'digits', split: 'writer' },
  },
}
