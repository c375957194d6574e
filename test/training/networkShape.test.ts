import { describe, expect, it } from 'vitest'
import { lossIds } from '../../src/engine/losses/index.ts'
import { hiddenLayersOf } from '../../src/training/hiddenLayersOf.ts'
import { outputUnits } from '../../src/training/outputUnits.ts'
import { smallRun } from './configurations.ts'

describe('the shape of a network', () => {
  it.each(lossIds)('two classes need two outputs under a softmax loss only: %s', (loss) => {
    expect(outputUnits(loss, 2)).toBe(loss.startsWith('softmax') ? 2 : 1)
    expect(outputUnits(loss, 10)).toBe(10)
  })

  it('depth, width and one activation hold where layers have none of their own', () => {
    const run = { ...smallRun, depth: 2, width: 7, activation: 'relu' } as const
    expect(hiddenLayersOf(run)).toEqual({ widths: [7, 7], activations: ['relu', 'relu'] })
    expect(hiddenLayersOf({ ...run, hiddenWidths: [3] })).toEqual({
      widths: [3],
      activations: ['relu'],
    })
    expect(hiddenLayersOf({ ...run, hiddenActivations: ['tanh', 'elu'] })).toEqual({
      widths: [7, 7],
      activations: ['tanh', 'elu'],
    })
  })
})
