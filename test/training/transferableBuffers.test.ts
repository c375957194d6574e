import { describe, expect, it } from 'vitest'
import { transferableBuffers } from '../../src/training/transferableBuffers.ts'
import { configurationOf, trainerOf } from './configurations.ts'

describe('the buffers of a snapshot', () => {
  const snapshot = () =>
    trainerOf(configurationOf([{}, { activation: 'relu' }], { fieldResolution: 8 })).snapshot()

  it('can all be moved at once, leaving nothing behind', () => {
    const sent = snapshot()
    const expected = structuredClone(sent)
    const received = structuredClone(sent, {
      transfer: transferableBuffers(sent),
    })
    expect(received).toEqual(expected)
    expect(sent.runs[0]?.layers.errorSignalNorm).toHaveLength(0)
    expect(sent.runs[1]?.history.steps).toHaveLength(0)
    expect(sent.runs[1]?.field?.probabilities).toHaveLength(0)
  })

  it('belong to the snapshot alone: moving them does not touch the trainer', () => {
    const trainer = trainerOf(configurationOf([{}], { fieldResolution: 8 }))
    const first = trainer.snapshot()
    const expected = structuredClone(first)
    structuredClone(first, { transfer: transferableBuffers(first) })
    expect(trainer.snapshot()).toEqual(expected)
  })
})
