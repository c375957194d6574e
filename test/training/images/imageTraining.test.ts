import { describe, expect, it } from 'vitest'
import { createNetwork } from '../../../src/engine/createNetwork.ts'
import { gradientNorm } from '../../../src/engine/diagnostics/gradientNorm.ts'
import { kernels } from '../../../src/engine/kernels/index.ts'
import { optimizers } from '../../../src/engine/optimizers/index.ts'
import { imageData } from '../../../src/training/images/imageData.ts'
import { digitImages } from '../../../src/training/images/digitImages.ts'
import { Trainer } from '../../../src/training/Trainer.ts'
import { TrainingLoop } from '../../../src/training/TrainingLoop.ts'
import { realSurroundings } from '../../../src/training/Surroundings.ts'
import type { RunSettings } from '../../../src/training/TrainingConfiguration.ts'
import type { RunSnapshot, TestStatistics } from '../../../src/training/TrainingSnapshot.ts'
import { transferableBuffers } from '../../../src/training/transferableBuffers.ts'
import { configurationOf } from '../configurations.ts'
import reference from './digitsReference.json' with { type: 'json' }

const digitsRun: Partial<RunSettings> = {
  activation: 'relu',
  initializer: 'heNormal',
  depth: 2,
  width: 16,
  loss: 'softmaxCrossEntropy',
  learningRate: 0.02,
  batchSize: 64,
  images: { set: 'digits', split: 'random' },
}
const small = configurationOf([digitsRun], { showsParameters: true, historyStride: 20 })

function snapshotAt(
  step: number,
  configuration = small,
  kernel = kernels.typescript(),
): RunSnapshot {
  const trainer = new Trainer(configuration, kernel, imageData)
  trainer.advanceToward(step, () => false)
  const snapshot = trainer.snapshot().runs[0]!
  trainer.dispose()
  return snapshot
}

describe('steps on digits, against PyTorch', () => {
  it.each([['typescript'], ['wasm-f64']] as const)('have its losses and gradients (%s)', (id) => {
    const { sizes, samples, learningRate, steps, probabilities } = reference.training
    const network = createNetwork(
      {
        inputs: 64,
        hiddenWidths: sizes.slice(1, -1),
        outputs: 10,
        hiddenActivation: 'relu',
        outputActivation: 'sigmoid',
        loss: 'softmaxCrossEntropy',
        optimizer: 'momentum',
        optimizerSettings: { ...optimizers.momentum.defaults, learningRate },
      },
      { batch: samples, samples },
      { initializer: 'zeros', weightScale: 1, seed: 0 },
      kernels[id](),
    )
    network.layers.forEach((layer, index) => {
      const weights = layer.weights()
      weights.forEach((_, place) => {
        weights[place] = ((place * 37 + index * 11) % 64) / 64 - 0.5
      })
    })
    const { pixels, labels } = digitImages
    const points = Float64Array.from(pixels.subarray(0, samples * 64), (value) => value / 16)
    const targets = new Float64Array(samples * 10)
    labels.subarray(0, samples).forEach((label, sample) => {
      targets[sample * 10 + label] = 1
    })
    network.load(points, targets)
    const all = Int32Array.from({ length: samples }, (_, sample) => sample)
    for (const { loss, weightGradientNorm } of steps) {
      expectClose(network.evaluate(all, samples), loss)
      network.layers.forEach((layer, index) => {
        expectClose(gradientNorm(layer, 'weightGradient'), weightGradientNorm[index]!)
      })
      network.trainStep(all, samples)
    }
    const answers = new Float64Array(samples * 10)
    network.predict(points, samples, answers)
    probabilities.flat().forEach((probability, place) => {
      expectClose(answers[place]!, probability)
    })
    network.dispose()
  })
})

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected))
}

describe('a run on digits', () => {
  it('has the same bits in every float64 kernel, its test part included', () => {
    const typescript = snapshotAt(40)
    const wasm = snapshotAt(40, small, kernels['wasm-f64']())
    expect(wasm).toEqual(typescript)
  })

  it('is a function of (settings, step): the same after going back', () => {
    const trainer = new Trainer(small, kernels['wasm-f64'](), imageData)
    trainer.advanceToward(20, () => false)
    const before = trainer.snapshot()
    trainer.advanceToward(60, () => false)
    trainer.advanceToward(20, () => false)
    expect(trainer.snapshot()).toEqual(before)
    trainer.dispose()
  })

  it('counts every test image once in its table, and the right ones on the diagonal', () => {
    const test = testOf(snapshotAt(60))
    const { confusion, samples, accuracy } = test
    expect(sum(confusion)).toBe(samples.length)
    for (let digit = 0; digit < 10; digit++) {
      const row = confusion.subarray(10 * digit, 10 * digit + 10)
      const asked = samples.filter((image) => digitImages.labels[image] === digit).length
      expect(sum(row)).toBe(asked)
    }
    const right = sum(Array.from({ length: 10 }, (_, digit) => confusion[11 * digit]!))
    expect(right / samples.length).toBe(accuracy)
    expect(accuracy).toBeGreaterThan(0.5)
  })

  it('gives ten probabilities with the sum 1, and C as the mean of −ln of the right one', () => {
    const { probabilities, samples, loss } = testOf(snapshotAt(60))
    let negativeLogs = 0
    samples.forEach((image, place) => {
      const row = probabilities.subarray(10 * place, 10 * place + 10)
      expect(sum(row)).toBeCloseTo(1, 12)
      negativeLogs -= Math.log(row[digitImages.labels[image]!]!)
    })
    expect(loss).toBeCloseTo(negativeLogs / samples.length, 10)
  })

  it('tests only what it never trains on: other test images leave every weight as it is', () => {
    const data = imageData({ ...small.runs[0]! })
    const tampered = {
      ...data,
      points: data.points.map((value, index) =>
        index < data.samples * data.inputs ? value : 1 - value,
      ),
    }
    const trainer = new Trainer(small, kernels['wasm-f64'](), () => tampered)
    trainer.advanceToward(60, () => false)
    expect(trainer.parameters()[0]).toEqual(snapshotAt(60).parameters)
    trainer.dispose()
  })

  it('records the right answers of both parts, those of the figure at its step', () => {
    const { history, accuracy, test } = snapshotAt(60)
    expect(history.steps).toEqual(Int32Array.of(0, 20, 40, 60))
    expect(history.accuracy?.at(-1)).toBe(accuracy)
    expect(history.testAccuracy?.at(-1)).toBe(test?.accuracy)
    expect(history.testAccuracy?.[0]).toBe(testOf(snapshotAt(0)).accuracy)
  })

  it('is not touched by who looks: a snapshot leaves the next step as it would have been', () => {
    const trainer = new Trainer(small, kernels['wasm-f64'](), imageData)
    for (let step = 1; step <= 10; step++) {
      trainer.advanceToward(step, () => false)
      trainer.snapshot()
    }
    expect(trainer.parameters()[0]).toEqual(snapshotAt(10).parameters)
    trainer.dispose()
  })

  it('can be moved to another thread: its buffers belong to the snapshot alone', () => {
    const trainer = new Trainer(small, kernels['wasm-f64'](), imageData)
    const first = trainer.snapshot()
    const copy = structuredClone(first)
    const buffers = transferableBuffers(first)
    const { test, parameters } = first.runs[0]!
    const arrays = [test!.samples, test!.probabilities, test!.confusion, parameters!]
    for (const { buffer } of arrays) expect(buffers).toContain(buffer)
    structuredClone(first, { transfer: buffers })
    expect(trainer.snapshot()).toEqual(copy)
    trainer.dispose()
  })

  it('counts what is not a number as no answer', () => {
    const broken = configurationOf([
      { ...digitsRun, optimizer: 'sgd', learningRate: 1000, activation: 'identity' },
    ])
    const trainer = new Trainer(broken, kernels['wasm-f64'](), imageData)
    trainer.advanceToward(60, () => false)
    const { divergedAt, runs } = trainer.snapshot()
    expect(divergedAt).not.toBeNull()
    expect(sum(testOf(runs[0]!).confusion)).toBeLessThanOrEqual(510)
    trainer.dispose()
  })
})

describe('a loop whose configuration asks for images', () => {
  it('waits for them, and carries out then what was asked meanwhile', async () => {
    let arrive: () => void = () => {}
    const coming = new Promise<typeof imageData>((resolve) => {
      arrive = () => resolve(imageData)
    })
    const loop = new TrainingLoop(realSurroundings(), kernels['wasm-f64'](), () => coming)
    const configured = loop.configure(small, 0)
    const sought = loop.seek(20)
    const event = loop.nextEvent()
    arrive()
    const first = await event
    expect(first?.snapshot.runs[0]?.test?.samples).toHaveLength(510)
    const last = first?.snapshot.step === 20 ? first : await loop.nextEvent()
    await Promise.all([configured, sought])
    expect(last?.snapshot.step).toBe(20)
    loop.dispose()
  })

  it('rejects where they do not come, and goes on with what needs none', async () => {
    const refuse = () => Promise.reject(new Error('no connection'))
    const loop = new TrainingLoop(realSurroundings(), kernels['wasm-f64'](), refuse)
    await expect(loop.configure(small)).rejects.toThrow('no connection')
    const event = loop.nextEvent()
    const points = loop.configure(configurationOf([{}]))
    expect((await event)?.snapshot.step).toBe(0)
    await points
    loop.dispose()
  })
})

function testOf({ test }: RunSnapshot): TestStatistics {
  if (test === undefined) throw new Error('The run has no test part.')
  return test
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
