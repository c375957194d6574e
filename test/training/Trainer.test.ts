import { describe, expect, it, vi } from 'vitest'
import { datasets } from '../../src/engine/datasets/index.ts'
import type { Trainer } from '../../src/training/Trainer.ts'
import type { RunSettings } from '../../src/training/TrainingConfiguration.ts'
import type { RunSnapshot, TrainingSnapshot } from '../../src/training/TrainingSnapshot.ts'
import { configurationOf, explodingRun, trainerOf } from './configurations.ts'

// Real training on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 60_000 })

const never = (): boolean => false
const atOnce = (): boolean => true

function at(trainer: Trainer, step: number): TrainingSnapshot {
  trainer.advanceToward(step, never)
  return trainer.snapshot()
}

function onlyRun(snapshot: TrainingSnapshot): RunSnapshot {
  expect(snapshot.runs).toHaveLength(1)
  return snapshot.runs[0]!
}

describe('a trainer', () => {
  it.each<Partial<RunSettings>>([
    { optimizer: 'adam' },
    { optimizer: 'momentum', batchSize: 7 },
    { optimizer: 'sgd', batchSize: 1024 },
    { optimizer: 'rmsprop', activation: 'relu', loss: 'softmaxCrossEntropy' },
  ])('replays to the same bits after going back: %o', (run) => {
    const configuration = configurationOf([run], { fieldResolution: 6 })
    const straight = at(trainerOf(configuration), 43)
    const wandering = trainerOf(configuration)
    for (const step of [60, 0, 31, 30, 44, 2, 43]) at(wandering, step)
    expect(wandering.step).toBe(43)
    expect(wandering.snapshot()).toEqual(straight)
  })

  it('replays to the same bits from keyframes that have been thinned out', () => {
    const configuration = configurationOf([{ depth: 1, width: 2 }], { lastStep: 2000 })
    const straight = at(trainerOf(configuration), 1001)
    const wandering = trainerOf(configuration)
    at(wandering, 2000)
    expect(at(wandering, 1001)).toEqual(straight)
  })

  it('gives twins the same data, first weights and batches: equal settings train equally', () => {
    const snapshot = at(trainerOf(configurationOf([{}, {}])), 25)
    expect(snapshot.runs[0]).toEqual(snapshot.runs[1])
  })

  it('changes one twin without touching the other', () => {
    const alone = onlyRun(at(trainerOf(configurationOf([{}])), 25))
    const beside = at(trainerOf(configurationOf([{}, { activation: 'relu', depth: 5 }])), 25)
    expect(beside.runs[0]).toEqual(alone)
  })

  it('draws other numbers for another seed', () => {
    const first = onlyRun(trainerOf(configurationOf([{ seed: 1 }])).snapshot())
    const second = onlyRun(trainerOf(configurationOf([{ seed: 2 }])).snapshot())
    expect(first.loss).not.toBe(second.loss)
  })

  it('stops a slice after the step at which the time is over', () => {
    const trainer = trainerOf(configurationOf([{}]))
    expect(trainer.advanceToward(10, atOnce)).toBe(false)
    expect(trainer.step).toBe(1)
    expect(trainer.advanceToward(2, atOnce)).toBe(true)
  })

  it('never passes the last step', () => {
    const trainer = trainerOf(configurationOf([{}], { lastStep: 12 }))
    expect(trainer.advanceToward(500, never)).toBe(true)
    expect(trainer.step).toBe(12)
    expect(trainer.isAtEnd).toBe(true)
  })

  it('learns: the loss of an easy task falls', () => {
    const trainer = trainerOf(configurationOf([{ dataset: 'blobs' }], { lastStep: 200 }))
    const before = onlyRun(trainer.snapshot())
    const after = onlyRun(at(trainer, 200))
    expect(after.loss).toBeLessThan(before.loss / 2)
    expect(after.accuracy).toBeGreaterThan(0.9)
  })

  it('stays at its first weights when every weight is 0 (a kernel of symmetric units)', () => {
    const run: Partial<RunSettings> = { initializer: 'zeros', activation: 'relu' }
    const snapshot = onlyRun(at(trainerOf(configurationOf([run])), 60))
    expect(Array.from(snapshot.layers.weightGradientNorm.slice(0, -1))).toEqual([0, 0, 0])
    expect(snapshot.layers.deadUnits[0]).toBe(5)
    expect(snapshot.layers.offShare[0]).toBe(1)
    expect(snapshot.layers.weightFactor[0]).toBeNaN()
  })
})

describe('the history of a run', () => {
  it('holds every multiple of the stride up to the step, and that step’s own numbers', () => {
    const trainer = trainerOf(configurationOf([{}], { historyStride: 5 }))
    const early = onlyRun(at(trainer, 15))
    const { history } = onlyRun(at(trainer, 33))
    expect(Array.from(history.steps)).toEqual([0, 5, 10, 15, 20, 25, 30])
    expect(history.errorSignalNorm).toHaveLength(7 * 4)
    expect(history.loss[3]).toBe(early.loss)
    expect(history.errorSignalNorm.slice(12, 16)).toEqual(early.layers.errorSignalNorm)
    expect(history.weightGradientNorm.slice(12, 16)).toEqual(early.layers.weightGradientNorm)
  })

  it('forgets nothing and shows nothing ahead after going back', () => {
    const trainer = trainerOf(configurationOf([{}], { historyStride: 5 }))
    at(trainer, 60)
    expect(Array.from(onlyRun(at(trainer, 11)).history.steps)).toEqual([0, 5, 10])
    expect(Array.from(onlyRun(at(trainer, 59)).history.steps)).toHaveLength(12)
  })

  it.each([
    [600, 3, 6],
    [600, 4, 4],
    [199, 1, 1],
    [200, 1, 2],
    [10_000, 7, 56],
    [60, 0, 1],
  ])('keeps a run of %i steps at stride %i to 200 records (stride %i)', (lastStep, asked, used) => {
    const run = { depth: 1, width: 1 }
    const trainer = trainerOf(configurationOf([run], { lastStep, historyStride: asked }))
    const { steps } = onlyRun(at(trainer, Math.min(lastStep, 2 * used))).history
    expect(steps[1]).toBe(used)
    expect(Math.floor(lastStep / used) + 1).toBeLessThanOrEqual(200)
  })
})

describe('divergence', () => {
  const diverging = configurationOf([{}, explodingRun], { lastStep: 500 })

  it('stops all runs at the first step that is not finite', () => {
    const trainer = trainerOf(diverging)
    trainer.advanceToward(500, never)
    const step = trainer.step
    expect(step).toBeLessThan(500)
    expect(trainer.divergedAt).toBe(step)
    expect(trainer.advanceToward(step + 1, never)).toBe(true)
    expect(trainer.step).toBe(step)
  })

  it('is undone by stepping back, and comes again at the same step', () => {
    const trainer = trainerOf(diverging)
    trainer.advanceToward(500, never)
    const step = trainer.step
    const before = at(trainer, step - 1)
    expect(before.divergedAt).toBeNull()
    expect(before.runs.every((run) => Number.isFinite(run.loss))).toBe(true)
    expect(at(trainer, 500).divergedAt).toBe(step)
    at(trainer, 0)
    expect(at(trainer, 500).divergedAt).toBe(step)
  })

  it('does not depend on when snapshots are taken', () => {
    const often = trainerOf(diverging)
    while (!often.isAtEnd) {
      often.advanceToward(500, atOnce)
      often.snapshot()
    }
    const seldom = trainerOf(diverging)
    seldom.advanceToward(500, never)
    expect(often.step).toBe(seldom.step)
  })

  it('is seen at step 0 where the first weights overflow', () => {
    const run: Partial<RunSettings> = { ...explodingRun, initializer: 'normal', weightScale: 1e60 }
    const trainer = trainerOf(configurationOf([run]))
    expect(trainer.divergedAt).toBe(0)
    expect(trainer.advanceToward(5, never)).toBe(true)
    expect(trainer.step).toBe(0)
  })

  it('is seen in a parameter that a dead unit hides from the loss (NaN behind ReLU)', () => {
    const trainer = trainerOf(
      configurationOf([{ activation: 'relu', optimizer: 'sgd', learningRate: 1e308 }]),
    )
    trainer.advanceToward(60, never)
    expect(trainer.divergedAt).not.toBeNull()
    expect(trainer.step).toBeLessThan(10)
  })
})

describe('the decision field', () => {
  it('has one probability for the centre of each cell, row 0 at the bottom', () => {
    const trainer = trainerOf(configurationOf([{ dataset: 'blobs' }], { fieldResolution: 9 }))
    const { field } = onlyRun(at(trainer, 60))
    expect(field?.extent).toBe(datasets.blobs.extent)
    expect(field?.probabilities).toHaveLength(81)
    for (const probability of field?.probabilities ?? []) {
      expect(probability).toBeGreaterThanOrEqual(0)
      expect(probability).toBeLessThanOrEqual(1)
    }
  })

  it('agrees with the data: a learned task has its classes on their sides', () => {
    const resolution = 40
    const trainer = trainerOf(
      configurationOf([{ dataset: 'quadrants', activation: 'relu', initializer: 'heNormal' }], {
        lastStep: 600,
        fieldResolution: resolution,
      }),
    )
    const { field } = onlyRun(at(trainer, 600))
    const probabilityAt = (x: number, y: number): number => {
      const cell = (value: number): number =>
        Math.floor(((value / (field?.extent ?? NaN) + 1) / 2) * resolution)
      return field?.probabilities[cell(y) * resolution + cell(x)] ?? NaN
    }
    expect(probabilityAt(1, 1)).toBeGreaterThan(0.8)
    expect(probabilityAt(-1, -1)).toBeGreaterThan(0.8)
    expect(probabilityAt(1, -1)).toBeLessThan(0.2)
    expect(probabilityAt(-1, 1)).toBeLessThan(0.2)
  })

  it('reads class 1 from the second output of a softmax', () => {
    const run: Partial<RunSettings> = { dataset: 'blobs', loss: 'softmaxCrossEntropy' }
    const trainer = trainerOf(
      configurationOf([run], { lastStep: 200, fieldResolution: 12, historyStride: 50 }),
    )
    const softmax = onlyRun(at(trainer, 200))
    const sigmoid = onlyRun(
      at(
        trainerOf(configurationOf([{ dataset: 'blobs' }], { lastStep: 200, fieldResolution: 12 })),
        200,
      ),
    )
    expect(softmax.accuracy).toBeGreaterThan(0.9)
    const sides = (snapshot: RunSnapshot): number[] =>
      Array.from(snapshot.field?.probabilities ?? [], (probability) => Number(probability > 0.5))
    const differing = sides(softmax).filter((side, cell) => side !== sides(sigmoid)[cell])
    expect(differing.length).toBeLessThan(144 / 6)
  })

  it('is left out where no resolution is asked for', () => {
    expect(onlyRun(trainerOf(configurationOf([{}])).snapshot()).field).toBeNull()
  })
})
