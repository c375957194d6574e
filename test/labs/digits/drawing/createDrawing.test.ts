import { describe, expect, it } from 'vitest'
import { createDrawing } from '../../../../src/labs/digits/drawing/createDrawing.ts'
import type { DrawingStore } from '../../../../src/labs/digits/drawing/createDrawing.ts'
import type { FileOutcome } from '../../../../src/labs/digits/drawing/imageFile.ts'
import { sampleInk } from '../../../../src/labs/digits/drawing/samples.ts'

const taken: FileOutcome = { ink: sampleInk('plus'), sentence: null }
const refused: FileOutcome = { ink: null, sentence: '그림을 열지 못했어요.' }

describe('a picture file that is read', () => {
  it('comes to the pad, and is being read until then', async () => {
    const drawing = createDrawing()
    const done = drawing.receive(Promise.resolve(taken))
    expect(drawing.getState().isReading).toBe(true)
    expect(await done).toBeNull()
    expect(drawing.getState()).toMatchObject({ isReading: false, ink: taken.ink, problem: null })
  })

  it('leaves the pad as it is where it cannot be read', async () => {
    const drawing = createDrawing()
    const before = drawing.getState().ink
    expect(await drawing.receive(Promise.resolve(refused))).toBe(refused.sentence)
    expect(drawing.getState()).toMatchObject({ ink: before, problem: refused.sentence })
  })

  it.each<[string, (drawing: DrawingStore) => unknown]>([
    ['a stroke', ({ begin }) => begin()],
    ['clearing', ({ clear }) => clear()],
    ['a sample', ({ replace }) => replace(sampleInk('one'))],
    ['taking back', ({ undo }) => undo()],
    ['a later file', ({ receive }) => receive(Promise.resolve(refused))],
  ])('is given up for %s that comes later', async (_, act) => {
    for (const outcome of [taken, { ...refused, sentence: '늦게 온 말' }]) {
      const drawing = createDrawing()
      let finish: (outcome: FileOutcome) => void = () => undefined
      const late = drawing.receive(new Promise((resolve) => (finish = resolve)))
      await act(drawing)
      const after = drawing.getState()
      expect(after.isReading).toBe(false)
      finish(outcome)
      expect(await late).toBeNull()
      expect(drawing.getState()).toEqual(after)
    }
  })
})
