import { describe, expect, it } from 'vitest'
import { stopReason } from '../../../src/labs/playground/stopConditions.ts'

const history = {
  steps: Int32Array.of(0, 20, 40, 60, 80),
  loss: Float64Array.of(0.7, 0.4, 0.09, 0.2, 0.05),
  accuracy: Float64Array.of(0.5, 0.8, 0.97, 0.97, 1),
  weightGradientNorm: new Float64Array(0),
  errorSignalNorm: new Float64Array(0),
}
const NONE = { stopLoss: 0, stopAccuracy: 0, stopStep: 0 }
const reasonAt = (reached: number, from: number, conditions: Partial<typeof NONE>) =>
  stopReason({ history }, reached, from, { ...NONE, ...conditions })

describe('a run stops by itself', () => {
  it('never where nothing is asked for', () => {
    expect(reasonAt(80, 0, {})).toBeNull()
  })

  it('at the first record whose loss is below the limit, wherever the run has got to', () => {
    expect(reasonAt(80, 0, { stopLoss: 0.1 })).toEqual({ step: 40, kind: 'loss', value: 0.09 })
    expect(reasonAt(43, 0, { stopLoss: 0.1 })?.step).toBe(40)
  })

  it('again only after the condition was false: who goes on is not stopped at once', () => {
    expect(reasonAt(80, 40, { stopLoss: 0.1 })?.step).toBe(80)
    expect(reasonAt(80, 40, { stopAccuracy: 95 })).toBeNull()
  })

  it('accuracy is a share in percent and may be reached exactly', () => {
    expect(reasonAt(80, 0, { stopAccuracy: 97 })).toEqual({
      ...{ step: 40, kind: 'accuracy', value: 0.97 },
    })
    expect(reasonAt(80, 0, { stopAccuracy: 100 })?.step).toBe(80)
  })

  it('at the very step that was asked for, once it is reached', () => {
    expect(reasonAt(36, 0, { stopStep: 37 })).toBeNull()
    expect(reasonAt(60, 0, { stopStep: 37 })).toEqual({ step: 37, kind: 'step', value: 37 })
    expect(reasonAt(60, 37, { stopStep: 37 })).toBeNull()
  })

  it('the soonest of several conditions counts', () => {
    expect(reasonAt(80, 0, { stopLoss: 0.1, stopStep: 30, stopAccuracy: 100 })?.kind).toBe('step')
  })

  it('NaN and ∞ meet no condition', () => {
    const broken = { ...history, loss: Float64Array.of(0.7, NaN, Infinity, NaN, NaN) }
    expect(stopReason({ history: broken }, 80, 0, { ...NONE, stopLoss: 1 })).toBeNull()
  })
})
