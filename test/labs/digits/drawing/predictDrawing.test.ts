import { describe, expect, it } from 'vitest'
import { inkCount } from '../../../../src/engine/images/Bitmap.ts'
import { predictBlank, predictLetter } from '../../../../src/labs/digits/drawing/predictDrawing.ts'
import type { Reader } from '../../../../src/labs/digits/drawing/readDrawing.ts'
import { sampleInk } from '../../../../src/labs/digits/drawing/samples.ts'
import { drawnLab } from './drawnLab.ts'

/** A network that gives one score to the digit 7 and none to the others, whatever it reads. */
function biased(reader: Reader, score: number): Reader {
  const parameters = new Float64Array(reader.parameters.length)
  parameters[parameters.length - 3] = score
  return { ...reader, parameters }
}

describe('what becomes of a blank pad', () => {
  it.each([
    [0, 1, '0.100'],
    [1, 1, '0.232'],
    [1.8, 1, '0.402'],
    [9, 2, '0.999'],
  ])('a bias of %f decides answer %i', (score, right, text) => {
    const { drawing, reader } = drawnLab()
    const outcome = predictBlank(drawing, biased(reader, score))
    expect(inkCount(drawing.getState().ink)).toBe(0)
    expect(outcome.right).toBe(right)
    expect(outcome.value).toContain(text)
  })
})

describe('what becomes of a letter', () => {
  it.each([
    [0, 0],
    [2.5, 1],
    [9, 2],
  ])('a bias of %f decides answer %i', (score, right) => {
    const { drawing, reader } = drawnLab()
    expect(predictLetter(drawing, biased(reader, score)).right).toBe(right)
    expect(drawing.getState().ink).toEqual(sampleInk('giyeok'))
    drawing.undo()
    expect(drawing.getState().ink).toEqual(sampleInk('three'))
  })

  it('has no answer before a network is there', () => {
    expect(predictLetter(drawnLab().drawing, null).right).toBe(-1)
  })
})
