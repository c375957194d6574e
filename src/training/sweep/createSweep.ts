import { WorkerFailure } from '../WorkerLine.ts'
import type { Sweep, SweepProgress } from './Sweep.ts'
import type { ResultOf, SweepJob, SweepResult } from './SweepJob.ts'
import { type SweepHand, WorkerHand } from './WorkerHand.ts'

export interface SweepSources {
  /** May throw: workers are refused in some frames. */
  readonly createWorker: () => Worker
  /** Workers at once, at least 1. */
  readonly cores: number
  /** Loaded only where workers fail, so that the page does not carry the engine twice. */
  readonly loadInlineHand?: () => Promise<SweepHand>
  /** A worker that has said nothing after this is taken for one that never started. */
  readonly startMilliseconds?: number
}

/** An order is as many jobs as take about this long: progress is seen, and messages cost little. */
const ORDER_MILLISECONDS = 40

export function createSweep(sources: SweepSources): Sweep {
  return new PooledSweep(sources)
}

class PooledSweep implements Sweep {
  readonly #sources: SweepSources
  /** Hands without an order. */
  #idle: SweepHand[] = []
  #busy = new Set<SweepHand>()
  /** The hand of this thread, once workers have failed. */
  #inline: Promise<SweepHand> | null = null
  #queue: SweepQueue | null = null

  constructor(sources: SweepSources) {
    this.#sources = sources
  }

  run<Job extends SweepJob>(
    jobs: readonly Job[],
    onProgress?: (progress: SweepProgress<Job>) => void,
  ): Promise<readonly ResultOf<Job>[] | null> {
    this.cancel()
    return new Promise((resolve, reject) => {
      const queue = new SweepQueue(jobs, {
        progress: onProgress,
        resolve: (results) => resolve(results as readonly ResultOf<Job>[] | null),
        reject,
      })
      this.#queue = queue
      if (queue.isOver) return
      this.#hire(jobs.length)
      for (const hand of this.#idle.splice(0)) void this.#work(hand, queue)
      if (this.#busy.size === 0) void this.#workInline(queue)
    })
  }

  cancel(): void {
    this.#queue?.cancel()
    this.#queue = null
    // A job may take long: whoever is at one is let go rather than waited for.
    for (const hand of this.#busy) hand.dispose()
    this.#busy.clear()
    this.#inline = null
  }

  dispose(): void {
    this.cancel()
    for (const hand of this.#idle.splice(0)) hand.dispose()
  }

  #hire(jobs: number): void {
    const { createWorker, cores, startMilliseconds } = this.#sources
    const wanted = Math.min(cores, jobs)
    try {
      while (this.#idle.length < wanted) {
        this.#idle.push(new WorkerHand(createWorker(), startMilliseconds))
      }
    } catch {
      // Fewer workers, or none: the results are the same.
    }
  }

  async #work(hand: SweepHand, queue: SweepQueue): Promise<void> {
    this.#busy.add(hand)
    let size = 1
    for (let order = queue.take(size); order !== null; order = queue.take(size)) {
      const began = performance.now()
      try {
        const results = await hand.carryOut(order.jobs)
        queue.store(order.first, results)
      } catch (error) {
        const isOurs = this.#busy.delete(hand)
        if (error instanceof WorkerFailure) {
          queue.giveBack(order)
          if (this.#busy.size === 0) void this.#workInline(queue)
        } else {
          // The job is at fault, not who carried it out.
          if (isOurs) this.#idle.push(hand)
          queue.fail(error)
        }
        return
      }
      const milliseconds = Math.max(performance.now() - began, 1)
      size = Math.ceil(Math.min(size * 4, (order.jobs.length * ORDER_MILLISECONDS) / milliseconds))
    }
    // Whoever was let go meanwhile is not taken back.
    if (this.#busy.delete(hand)) this.#idle.push(hand)
  }

  async #workInline(queue: SweepQueue): Promise<void> {
    try {
      const load = this.#sources.loadInlineHand ?? loadInlineHand
      const hand = await (this.#inline ??= load())
      if (!queue.isOver) await this.#work(hand, queue)
    } catch (error) {
      queue.fail(error)
    }
  }
}

async function loadInlineHand(): Promise<SweepHand> {
  const [{ InlineHand }, { fastestKernel }] = await Promise.all([
    import('./InlineHand.ts'),
    import('../../engine/kernels/fastestKernel.ts'),
  ])
  return new InlineHand(await fastestKernel())
}

interface Order {
  /** Place of the first job. */
  readonly first: number
  readonly jobs: readonly SweepJob[]
}

interface Answers {
  readonly progress: ((progress: SweepProgress<SweepJob>) => void) | undefined
  resolve(results: readonly SweepResult[] | null): void
  reject(reason: unknown): void
}

/** The jobs of one run, and what has become of them. */
class SweepQueue {
  isOver = false
  readonly #jobs: readonly SweepJob[]
  readonly #answers: Answers
  readonly #results: SweepResult[]
  readonly #returned: Order[] = []
  #next = 0
  #done = 0

  constructor(jobs: readonly SweepJob[], answers: Answers) {
    this.#jobs = jobs
    this.#answers = answers
    this.#results = Array<SweepResult>(jobs.length)
    if (jobs.length === 0) this.#end(() => answers.resolve([]))
  }

  /** The next jobs, at most `size`, or null where none is left to begin. */
  take(size: number): Order | null {
    if (this.isOver) return null
    const returned = this.#returned.pop()
    if (returned !== undefined) return returned
    if (this.#next === this.#jobs.length) return null
    const first = this.#next
    this.#next = Math.min(first + size, this.#jobs.length)
    return { first, jobs: this.#jobs.slice(first, this.#next) }
  }

  giveBack(order: Order): void {
    this.#returned.push(order)
  }

  store(first: number, results: readonly SweepResult[]): void {
    if (this.isOver) return
    const fresh = results.map((result, place) => ({ index: first + place, result }))
    for (const { index, result } of fresh) this.#results[index] = result
    this.#done += results.length
    const total = this.#jobs.length
    this.#answers.progress?.({ done: this.#done, total, fresh })
    if (this.#done === total) this.#end(() => this.#answers.resolve(this.#results))
  }

  fail(reason: unknown): void {
    this.#end(() => this.#answers.reject(reason))
  }

  cancel(): void {
    this.#end(() => this.#answers.resolve(null))
  }

  #end(tell: () => void): void {
    if (this.isOver) return
    this.isOver = true
    tell()
  }
}
