import { describe, expect, test } from 'vitest'
import { typescriptKernel } from '../../../src/engine/kernels/typescript/typescriptKernel.ts'
import { kernels } from '../../../src/engine/kernels/index.ts'
import { Trainer } from '../../../src/training/Trainer.ts'
import type { RunSettings } from '../../../src/training/TrainingConfiguration.ts'
import { createSweep } from '../../../src/training/sweep/createSweep.ts'
import { exposeSweepJobs } from '../../../src/training/sweep/exposeSweepJobs.ts'
import { InlineHand } from '../../../src/training/sweep/InlineHand.ts'
import { runSweepJob } from '../../../src/training/sweep/runSweepJob.ts'
import type { SweepJob } from '../../../src/training/sweep/SweepJob.ts'
import type { SweepProgress } from '../../../src/training/sweep/Sweep.ts'
import { createChannelWorker } from '../channelWorker.ts'

const settings: RunSettings = {
  activation: 'tanh',
  initializer: 'xavierNormal',
  weightScale: 1,
  depth: 3,
  width: 5,
  dataset: 'moons',
  loss: 'binaryCrossEntropyWithLogits',
  optimizer: 'sgd',
  learningRate: 0.5,
  batchSize: 16,
  seed: 1,
}

const jobs: readonly SweepJob[] = Array.from({ length: 23 }, (_, index): SweepJob => {
  const own = { ...settings, seed: index, depth: 1 + (index % 4) }
  return index % 2 === 0
    ? { kind: 'initialGradients', settings: own, scales: [0.1, 1, 3] }
    : { kind: 'training', settings: own, mostSteps: 40, targetLoss: 0.5, lookEvery: 10 }
})
const wanted = jobs.map((job) => runSweepJob(job, typescriptKernel))

function workers(deaf: readonly number[] = []) {
  const made: ReturnType<typeof createChannelWorker>[] = []
  const createWorker = (): Worker => {
    const kernel = Promise.resolve(kernels['wasm-f64']())
    const isDeaf = deaf.includes(made.length)
    const fake = createChannelWorker((line) => {
      if (!isDeaf) exposeSweepJobs(line, kernel)
    })
    made.push(fake)
    return fake.worker
  }
  return { made, createWorker }
}

const loadInlineHand = () => Promise.resolve(new InlineHand(typescriptKernel))

describe('results', () => {
  test.each([1, 2, 3, 8, 40])('%i workers: the same, in the order of the jobs', async (cores) => {
    const { made, createWorker } = workers()
    const sweep = createSweep({ createWorker, cores })
    expect(await sweep.run(jobs)).toEqual(wanted)
    expect(made).toHaveLength(Math.min(cores, jobs.length))
    expect(await sweep.run(jobs.slice(0, 3))).toEqual(wanted.slice(0, 3))
    sweep.dispose()
    expect(made.every((fake) => fake.isTerminated())).toBe(true)
  })

  test('without workers, on this thread: the same', async () => {
    const createWorker = (): Worker => {
      throw new DOMException('refused', 'SecurityError')
    }
    const sweep = createSweep({ createWorker, cores: 4, loadInlineHand })
    expect(await sweep.run(jobs)).toEqual(wanted)
  })

  test('no jobs: at once, without a worker', async () => {
    const { made, createWorker } = workers()
    expect(await createSweep({ createWorker, cores: 2 }).run([])).toEqual([])
    expect(made).toHaveLength(0)
  })
})

describe('progress', () => {
  test('tells every result once, and counts up to the end', async () => {
    const { createWorker } = workers()
    const reports: SweepProgress<SweepJob>[] = []
    await createSweep({ createWorker, cores: 3 }).run(jobs, (report) => reports.push(report))
    const told = reports.flatMap(({ fresh }) => fresh)
    expect(told.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...jobs.keys()])
    for (const { index, result } of told) expect(result).toEqual(wanted[index])
    expect(reports.at(-1)).toMatchObject({ done: 23, total: 23 })
  })
})

describe('cancel', () => {
  test('resolves with null, tells nothing more, and the next run is whole', async () => {
    const { made, createWorker } = workers()
    const sweep = createSweep({ createWorker, cores: 2 })
    let reports = 0
    const first = sweep.run(jobs, () => {
      if (++reports === 1) sweep.cancel()
    })
    expect(await first).toBeNull()
    expect(reports).toBe(1)
    expect(made.some((fake) => fake.isTerminated())).toBe(true)
    expect(await sweep.run(jobs)).toEqual(wanted)
  })

  test('a second run cancels the first', async () => {
    const { createWorker } = workers()
    const sweep = createSweep({ createWorker, cores: 2 })
    const first = sweep.run(jobs)
    const second = sweep.run(jobs.slice(5))
    expect(await first).toBeNull()
    expect(await second).toEqual(wanted.slice(5))
  })

  test('dispose, also twice', async () => {
    const { createWorker } = workers()
    const sweep = createSweep({ createWorker, cores: 2 })
    const running = sweep.run(jobs)
    sweep.dispose()
    sweep.dispose()
    expect(await running).toBeNull()
  })
})

describe('trouble', () => {
  test('a worker that breaks down: others carry out its jobs', async () => {
    const { made, createWorker } = workers([0])
    const running = createSweep({ createWorker, cores: 2, loadInlineHand }).run(jobs)
    made[0]!.breakDown('out of memory')
    expect(await running).toEqual(wanted)
  })

  test('all workers break down: this thread goes on', async () => {
    const { made, createWorker } = workers([0, 1])
    const running = createSweep({ createWorker, cores: 2, loadInlineHand }).run(jobs)
    for (const fake of made) fake.breakDown('')
    expect(await running).toEqual(wanted)
  })

  test('workers that never say anything: this thread goes on', async () => {
    const { made, createWorker } = workers([0, 1])
    const sources = { createWorker, cores: 2, loadInlineHand, startMilliseconds: 20 }
    expect(await createSweep(sources).run(jobs)).toEqual(wanted)
    expect(made.every((fake) => fake.isTerminated())).toBe(true)
  })

  test('a network that cannot be computed: the sentence, and the workers stay', async () => {
    const { made, createWorker } = workers()
    const sweep = createSweep({ createWorker, cores: 2 })
    const wrong = { ...jobs[0]!, settings: { ...settings, depth: 64, width: 1024 } } as SweepJob
    await expect(sweep.run([...jobs, wrong])).rejects.toThrow(/가중치/)
    expect(await sweep.run(jobs)).toEqual(wanted)
    sweep.dispose()
    expect(made.every((fake) => fake.isTerminated())).toBe(true)
  })
})

describe('jobs', () => {
  test('initialGradients at a scale: the numbers of a run of the normal initializer', () => {
    const scales = [0.05, 0.7, 2.5]
    const job = { kind: 'initialGradients', settings, scales } as const
    const result = runSweepJob(job, typescriptKernel)
    scales.forEach((weightScale, index) => {
      const run = { ...settings, initializer: 'normal', weightScale } as const
      const { layers } = snapshotOf(run, 0)
      expect(result).toMatchObject({
        firstErrorSignal: expect.objectContaining({ [index]: layers.errorSignalNorm[0] }) as object,
        lastErrorSignal: expect.objectContaining({ [index]: layers.errorSignalNorm[2] }) as object,
        firstWeightGradient: expect.objectContaining({
          [index]: layers.weightGradientNorm[0],
        }) as object,
      })
    })
  })

  test('training ends where C has come below the target, at a step that is looked at', () => {
    const end = { mostSteps: 400, targetLoss: 0.4, lookEvery: 7 }
    const job = { kind: 'training', settings, ...end } as const
    const result = runSweepJob(job, typescriptKernel)
    if (!('end' in result)) throw new Error('A training job has an outcome.')
    expect(result.end).toBe('arrived')
    expect(result.step % 7).toBe(0)
    expect(result.loss).toBe(snapshotOf(settings, result.step).loss)
    expect(result.loss).toBeLessThanOrEqual(0.4)
    expect(snapshotOf(settings, result.step - 7).loss).toBeGreaterThan(0.4)
  })

  test('a mini-batch of all samples is looked at without a second forward pass: the same loss', () => {
    const whole = { ...settings, batchSize: 1024 }
    const end = { mostSteps: 400, targetLoss: 0.4, lookEvery: 3 }
    const result = runSweepJob({ kind: 'training', settings: whole, ...end }, typescriptKernel)
    if (!('end' in result)) throw new Error('A training job has an outcome.')
    expect(result.end).toBe('arrived')
    expect(result.step % 3).toBe(0)
    expect(result.loss).toBe(snapshotOf(whole, result.step).loss)
    expect(snapshotOf(whole, result.step - 3).loss).toBeGreaterThan(0.4)
    const short = { kind: 'training', settings: whole, mostSteps: 10, targetLoss: 0.1 } as const
    const { loss } = snapshotOf(whole, 10)
    expect(runSweepJob({ ...short, lookEvery: 3 }, typescriptKernel)).toEqual({
      step: 10,
      end: 'steps',
      loss,
    })
  })

  test('training that does not arrive, and training that diverges', () => {
    const job = { kind: 'training', settings, targetLoss: null, lookEvery: 50 } as const
    const short = runSweepJob({ ...job, mostSteps: 12 }, typescriptKernel)
    expect(short).toEqual({ step: 12, end: 'steps', loss: snapshotOf(settings, 12).loss })
    const wild = { ...settings, activation: 'identity', learningRate: 1e6 } as const
    const lost = runSweepJob({ ...job, settings: wild, mostSteps: 5000 }, typescriptKernel)
    expect(lost).toMatchObject({ end: 'diverged' })
  })
})

function snapshotOf(run: RunSettings, step: number) {
  const configuration = { runs: [run], lastStep: 1000, historyStride: 1000, fieldResolution: 0 }
  const trainer = new Trainer(configuration, typescriptKernel)
  trainer.advanceToward(step, () => false)
  return trainer.snapshot().runs[0]!
}
