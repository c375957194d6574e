import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBatchOrder } from '../../src/engine/batchOrder.ts'

const shapes = fc.record({
  samples: fc.integer({ min: 1, max: 40 }),
  batchSize: fc.integer({ min: 1, max: 50 }),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
})

describe('createBatchOrder', () => {
  test('every epoch shows each sample exactly once, across batch boundaries', () => {
    fc.assert(
      fc.property(shapes, ({ samples, batchSize, seed }) => {
        const order = createBatchOrder(samples, batchSize, seed)
        const seen: number[] = []
        for (let step = 0; seen.length < 3 * samples; step++) seen.push(...order.indices(step))
        for (let epoch = 0; epoch < 3; epoch++) {
          const shown = seen.slice(epoch * samples, (epoch + 1) * samples)
          expect(shown.toSorted((left, right) => left - right)).toEqual(
            Array.from({ length: samples }, (_, index) => index),
          )
        }
      }),
    )
  })

  test('seeking: a step asked for alone, late or backwards gives what it gave in turn', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.array(fc.nat(60), { maxLength: 12 }),
        ({ samples, batchSize, seed }, jumps) => {
          const order = createBatchOrder(samples, batchSize, seed)
          const inTurn = Array.from({ length: 61 }, (_, step) => [...order.indices(step)])
          const other = createBatchOrder(samples, batchSize, seed)
          for (const step of jumps) expect([...other.indices(step)]).toEqual(inTurn[step])
        },
      ),
    )
  })

  test('every batch is full: the batch size, at most all samples', () => {
    fc.assert(
      fc.property(shapes, fc.nat(100), ({ samples, batchSize, seed }, step) => {
        const order = createBatchOrder(samples, batchSize, seed)
        expect(order.count).toBe(Math.min(samples, batchSize))
        expect(order.indices(step)).toHaveLength(order.count)
      }),
    )
  })

  test('a batch of all samples keeps their natural order', () => {
    expect([...createBatchOrder(5, 9, 1).indices(7)]).toEqual([0, 1, 2, 3, 4])
  })

  test('seeds and epochs are shuffled differently', () => {
    const order = createBatchOrder(100, 50, 1)
    const firstEpoch = [...order.indices(0), ...order.indices(1)]
    const secondEpoch = [...order.indices(2), ...order.indices(3)]
    expect(secondEpoch).not.toEqual(firstEpoch)
    expect([...createBatchOrder(100, 50, 2).indices(0)]).not.toEqual(firstEpoch.slice(0, 50))
  })
})
