import { describe, expect, it } from 'vitest'
import { activations } from '../../src/engine/activations/index.ts'
import { GatheredUnits } from '../../src/training/GatheredUnits.ts'
import type { RunSettings } from '../../src/training/TrainingConfiguration.ts'
import type { RunSnapshot } from '../../src/training/TrainingSnapshot.ts'
import { transferableBuffers } from '../../src/training/transferableBuffers.ts'
import { configurationOf, trainerOf } from './configurations.ts'

/** Only what is read of a layer: s and z of the evaluated samples. */
function layerOf(preActivations: readonly number[], outputs: number) {
  const layer = {
    outputs,
    preActivations: () => Float64Array.from(preActivations),
    activations: () => Float64Array.from(preActivations, (s) => Math.max(0, s)),
  }
  return layer as unknown as ConstructorParameters<typeof GatheredUnits>[0][number]
}

const relu: Partial<RunSettings> = {
  activation: 'relu',
  initializer: 'heNormal',
  dataset: 'circles',
  depth: 3,
  width: 6,
  optimizer: 'sgd',
  learningRate: 3,
}

function runAt(run: Partial<RunSettings>, step: number, unitSamples: number): RunSnapshot {
  const trainer = trainerOf(configurationOf([run], { unitSamples }))
  trainer.advanceToward(step, () => false)
  return trainer.snapshot().runs[0] as RunSnapshot
}

describe('states of units', () => {
  it('put classes in order and say which unit is off for which sample; s = 0 is off', () => {
    // Samples 0 … 3 of classes 1, 0, 1, 0; two units.
    const layer = layerOf([1, -1, 2, 0, -3, 4, -5, -6], 2)
    const gathered = new GatheredUnits([layer], [activations.relu], Uint8Array.of(1, 0, 1, 0), 4)
    gathered.add(Int32Array.of(0, 1, 2, 3))
    const { classes, off } = gathered.states([Int32Array.of(2, 3)])
    expect([...classes]).toEqual([0, 0, 1, 1])
    // Unit 1 at samples 1, 3, 0, 2, then unit 2.
    expect([...off]).toEqual([0, 1, 0, 1, 1, 1, 1, 0])
  })

  it('are the same where the set is evaluated in pieces', () => {
    const classes = Uint8Array.of(0, 1, 0, 1)
    const values = [1, -1, -2, 3]
    const whole = new GatheredUnits([layerOf(values, 1)], [activations.relu], classes, 3)
    whole.add(Int32Array.of(0, 1, 2, 3))
    // The layer a piece shows is that of its own samples.
    let shown = [1, -1]
    const layer = layerOf([], 1)
    Object.assign(layer, {
      preActivations: () => Float64Array.from(shown),
      activations: () => Float64Array.from(shown),
    })
    const pieces = new GatheredUnits([layer], [activations.relu], classes, 3)
    pieces.add(Int32Array.of(0, 1))
    shown = [-2, 3]
    pieces.add(Int32Array.of(2, 3))
    const counts = [Int32Array.of(2)]
    expect(pieces.states(counts)).toEqual(whole.states(counts))
  })

  it('hold both classes however few samples are asked for', () => {
    for (const count of [2, 50, 100]) {
      const { classes } = runAt(relu, 0, count).units!
      expect(classes).toHaveLength(count)
      expect(classes.filter((target) => target === 1)).toHaveLength(count / 2)
    }
  })

  it('hold no more samples than there are', () => {
    const { units } = runAt(relu, 0, 100_000)
    expect(units!.classes).toHaveLength(units!.trainingSamples)
  })

  it('agree with the counts of the whole set when every sample is shown, and with the dead units', () => {
    const { units, layers } = runAt(relu, 40, 100_000)
    const { off, offSamples, trainingSamples } = units!
    const counted = Array.from(offSamples, (_, unit) =>
      off.slice(unit * trainingSamples, (unit + 1) * trainingSamples).reduce((a, b) => a + b, 0),
    )
    expect(counted).toEqual([...offSamples])
    const dead = [0, 1, 2].map(
      (layer) =>
        offSamples.slice(layer * 6, layer * 6 + 6).filter((count) => count === trainingSamples)
          .length,
    )
    expect(dead).toEqual([...layers.deadUnits].slice(0, 3))
    expect(Math.max(...dead)).toBeGreaterThan(0)
  })

  it('leave the numbers of a run as they are', () => {
    const { units, history, ...asked } = runAt(relu, 30, 20)
    const { deadUnits, ...recorded } = history
    const trainer = trainerOf(configurationOf([relu]))
    trainer.advanceToward(30, () => false)
    const plain = trainer.snapshot().runs[0]!
    expect({ ...asked, history: recorded }).toEqual(plain)
    expect(units!.off).toHaveLength(3 * 6 * 20)
    expect(deadUnits).toHaveLength(history.steps.length * 4)
  })

  it('keep the dead units of each record, also after a step back', () => {
    const trainer = trainerOf(configurationOf([relu], { unitSamples: 4, historyStride: 10 }))
    const seen = [0, 10, 20, 30].map((step) => {
      trainer.advanceToward(step, () => false)
      return [...trainer.snapshot().runs[0]!.layers.deadUnits]
    })
    trainer.advanceToward(20, () => false)
    const { deadUnits } = trainer.snapshot().runs[0]!.history
    expect([...deadUnits!]).toEqual(seen.slice(0, 3).flat())
    expect(seen[3]).not.toEqual(seen[0])
  })

  it('can be moved to another thread with the snapshot', () => {
    const trainer = trainerOf(configurationOf([relu], { unitSamples: 8 }))
    const sent = trainer.snapshot()
    const expected = structuredClone(sent)
    expect(structuredClone(sent, { transfer: transferableBuffers(sent) })).toEqual(expected)
    expect(sent.runs[0]!.units!.off).toHaveLength(0)
    expect(sent.runs[0]!.history.deadUnits).toHaveLength(0)
  })
})

describe('an initial bias', () => {
  const parametersOf = (run: Partial<RunSettings>) =>
    trainerOf(configurationOf([run])).parameters()[0]!

  it('is added to what was drawn, in hidden layers only', () => {
    const run = { ...relu, initializer: 'pytorchDefault', depth: 1, width: 2 } as const
    const drawn = parametersOf(run)
    const shifted = parametersOf({ ...run, initialBias: -2 })
    // Weights 2 × 2, biases 2; weights 1 × 2, bias 1.
    const difference = Array.from(shifted, (value, index) => value - drawn[index]!)
    expect(difference.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([
      0, 0, 0, 0, -2, -2, 0, 0, 0,
    ])
  })

  it('of 0 is the run without one, bit for bit', () => {
    expect(parametersOf({ ...relu, initialBias: 0 })).toEqual(parametersOf(relu))
  })

  it('low enough kills every unit of the first layer: no weight below the output moves again', () => {
    const trainer = trainerOf(configurationOf([{ ...relu, initialBias: -50 }]))
    const before = trainer.parameters()[0]!
    expect([...trainer.snapshot().runs[0]!.layers.deadUnits]).toEqual([6, 6, 6, 0])
    trainer.advanceToward(20, () => false)
    const after = trainer.parameters()[0]!
    // All but the output's 6 weights and bias.
    expect(after.slice(0, -7)).toEqual(before.slice(0, -7))
  })
})
