import { describe, expect, it, vi } from 'vitest'
import {
  bornDeadJobs,
  createBornDeadCount,
  MEASURED_WITH_PYTORCH,
  NETWORKS,
  WIDTHS,
} from '../../../src/labs/dying-relu/bornDead.ts'
import type { InitialGradients, SweepJob } from '../../../src/training/sweep/SweepJob.ts'
import type { Sweep, SweepProgress } from '../../../src/training/sweep/Sweep.ts'
import { inlineSweep } from '../../../src/training/sweep/inlineSweep.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A sweep whose reports and end are given by the test. */
function controlledSweep() {
  let jobs: readonly SweepJob[] = []
  let report: (progress: SweepProgress<SweepJob>) => void = () => {}
  let end: (results: readonly InitialGradients[] | null) => void = () => {}
  let fail: (reason: Error) => void = () => {}
  const sweep = {
    run(given: readonly SweepJob[], onProgress: typeof report) {
      jobs = given
      report = onProgress
      return new Promise((resolve, reject) => {
        end = resolve
        fail = reject
      })
    },
    cancel: () => end(null),
    dispose: vi.fn(() => end(null)),
  }
  const resultOf = (norm: number): InitialGradients => ({
    firstErrorSignal: [norm],
    lastErrorSignal: [1],
    firstWeightGradient: [norm],
  })
  return {
    sweep: sweep as unknown as Sweep,
    jobs: () => jobs,
    answer(norms: readonly number[]) {
      const fresh = norms.map((norm, index) => ({ index, result: resultOf(norm) }))
      report({ done: norms.length, total: jobs.length, fresh })
    },
    finish: () => end([]),
    fail: (message: string) => fail(new Error(message)),
  }
}

function open() {
  const controlled = controlledSweep()
  const announcements: string[] = []
  const createSweep = vi.fn(() => Promise.resolve(controlled.sweep))
  const count = createBornDeadCount({
    createSweep,
    announce: (sentence) => void announcements.push(sentence),
  })
  return { ...controlled, count, createSweep, announcements }
}

/** A count that has reached its sweep. */
async function started() {
  const opened = open()
  const counting = opened.count.count()
  await vi.waitFor(() => expect(opened.jobs()).not.toHaveLength(0))
  return { ...opened, counting }
}

describe('the count of networks born dead', () => {
  it('asks for no sweep before it is started', () => {
    const { count, createSweep } = open()
    expect(createSweep).not.toHaveBeenCalled()
    expect(count.getState()).toMatchObject({ status: 'idle', done: 0, total: 2000 })
  })

  it('takes widths in turn, so that all rows fill together, and every seed once', () => {
    const jobs = bornDeadJobs(1)
    expect(jobs.slice(0, 5).map(({ settings }) => [settings.width, settings.seed])).toEqual([
      [2, 1],
      [4, 1],
      [8, 1],
      [16, 1],
      [2, 2],
    ])
    expect(jobs).toHaveLength(WIDTHS.length * NETWORKS)
    expect(new Set(jobs.map(({ settings }) => settings.seed)).size).toBe(NETWORKS)
    for (const { settings, scales } of jobs) {
      expect(scales).toBeNull()
      expect(settings).toMatchObject({ depth: 10, initializer: 'heNormal', activation: 'relu' })
      expect(settings.initialBias).toBeUndefined()
    }
  })

  it('counts exact zeros only: the smallest number there is counts as alive', async () => {
    const { count, answer, finish, counting, announcements } = await started()
    answer([0, 5e-324, 1, 0, 0])
    expect(count.getState()).toMatchObject({ status: 'running', done: 5 })
    expect(count.getState().rows).toEqual([
      { width: 2, counted: 2, dead: 2 },
      { width: 4, counted: 1, dead: 0 },
      { width: 8, counted: 1, dead: 0 },
      { width: 16, counted: 1, dead: 1 },
    ])
    finish()
    await counting
    expect(count.getState().status).toBe('done')
    expect(announcements).toEqual(['모두 세었어요.'])
  })

  it('stops when cancelled, keeps what it has, and begins the same seeds anew', async () => {
    const { count, answer, jobs, counting } = await started()
    answer([0, 1])
    count.cancel()
    await counting
    expect(count.getState()).toMatchObject({ status: 'cancelled', done: 2, firstSeed: 1 })
    void count.count()
    await vi.waitFor(() => expect(count.getState()).toMatchObject({ status: 'running', done: 0 }))
    expect(jobs()[0]).toMatchObject({ settings: { seed: 1 } })
  })

  it('goes on to the next 500 seeds after a whole count', async () => {
    const { count, finish, jobs, counting } = await started()
    finish()
    await counting
    void count.count()
    await vi.waitFor(() => expect(jobs()[0]).toMatchObject({ settings: { seed: 501 } }))
    expect(count.getState().firstSeed).toBe(501)
  })

  it('says why it could not be counted', async () => {
    const { count, fail, counting } = await started()
    fail('계산할 수 없어요.')
    await counting
    expect(count.getState()).toMatchObject({ status: 'cancelled', problem: '계산할 수 없어요.' })
  })

  it('does nothing on a second press while it counts', async () => {
    const { count, createSweep } = await started()
    await count.count()
    expect(createSweep).toHaveBeenCalledTimes(1)
  })

  it('counts once when stopped and started again before its sweep is there', async () => {
    const { count, jobs, answer, createSweep, sweep } = open()
    const run = vi.spyOn(sweep, 'run')
    void count.count()
    count.cancel()
    const second = count.count()
    await vi.waitFor(() => expect(jobs()).not.toHaveLength(0))
    expect(createSweep).toHaveBeenCalledTimes(2)
    expect(run).toHaveBeenCalledTimes(1)
    answer([0, 1, 1, 1])
    expect(count.getState()).toMatchObject({ status: 'running', done: 4 })
    count.cancel()
    await second
  })

  it('gives the sweep back when the lab goes, also while it is still being made', async () => {
    const { count, sweep, createSweep } = open()
    const counting = count.count()
    count.dispose()
    await counting
    expect(createSweep).toHaveBeenCalledTimes(1)
    expect(sweep.dispose).toHaveBeenCalled()
  })

  it('finds shares near those of PyTorch, in their order', async () => {
    const count = createBornDeadCount({
      createSweep: () => Promise.resolve(inlineSweep()),
      announce: () => {},
    })
    await count.count()
    const { rows, status } = count.getState()
    expect(status).toBe('done')
    for (const { width, counted, dead } of rows) {
      expect(counted).toBe(NETWORKS)
      // Four standard errors of a share of 500, and no less than one network in a hundred.
      const share = MEASURED_WITH_PYTORCH[width] ?? NaN
      const tolerance = 4 * Math.sqrt((share * (1 - share)) / NETWORKS)
      expect(Math.abs(dead / counted - share)).toBeLessThanOrEqual(Math.max(tolerance, 0.01))
    }
    const shares = rows.map(({ dead }) => dead)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    count.dispose()
  })
})
