import { describe, expect, it } from 'vitest'
import { inkCount } from '../../../../src/engine/images/Bitmap.ts'
import type { ColourImage } from '../../../../src/engine/images/inkOfImage.ts'
import {
  inkOfFile,
  pictureIn,
  TooLargeError,
} from '../../../../src/labs/digits/drawing/imageFile.ts'

const png = (bytes = 8) => new File([new Uint8Array(bytes)], '숫자.png', { type: 'image/png' })

function painted(colourAt: (x: number, y: number) => readonly [number, number, number, number]) {
  const side = 64
  const data = new Uint8ClampedArray(side * side * 4)
  for (let pixel = 0; pixel < side * side; pixel++) {
    data.set(colourAt(pixel % side, Math.floor(pixel / side)), pixel * 4)
  }
  return () => Promise.resolve<ColourImage>({ width: side, height: side, data })
}

const fails = (error: Error) => () => Promise.reject(error)

describe('the ink of a file', () => {
  it('is that of the picture in it', async () => {
    const decode = painted((x, y) =>
      x > 28 && x < 36 && y > 8 && y < 56 ? [0, 0, 0, 255] : [255, 255, 255, 255],
    )
    const { ink, sentence } = await inkOfFile(png(), decode)
    expect(sentence).toBeNull()
    expect(inkCount(ink!)).toBeGreaterThan(500)
  })

  it.each([
    ['비어 있어요', png(0), painted(() => [0, 0, 0, 255])],
    ['그림 파일이 아니에요', new File(['a'], 'a.pdf', { type: 'application/pdf' }), undefined],
    ['그림 파일이 아니에요', new File(['a'], 'a', { type: '' }), fails(new Error('decode'))],
    ['너무 커요', png(21 * 2 ** 20), painted(() => [0, 0, 0, 255])],
    ['너무 커요', png(), fails(new TooLargeError())],
    ['열지 못했어요', png(), fails(new Error('decode'))],
    ['모두 투명해서', png(), painted(() => [0, 0, 0, 0])],
    ['한 가지 색', png(), painted(() => [255, 255, 255, 255])],
    [
      '나누지 못했어요',
      png(),
      painted((x, y) =>
        x > 4 && x < 60 && y > 4 && y < 60 ? [0, 0, 0, 255] : [255, 255, 255, 255],
      ),
    ],
  ] as const)('has a sentence instead: %s', async (words, file, decode) => {
    const { ink, sentence } = await inkOfFile(file, decode)
    expect(ink).toBeNull()
    expect(sentence).toContain(words)
    expect(sentence).toMatch(/보세요\. 판은 그대로예요\.$/)
  })

  it('is looked for in the first picture among several files', () => {
    const text = new File(['a'], 'a.txt', { type: 'text/plain' })
    const picture = png()
    expect(pictureIn([text, picture])).toBe(picture)
    expect(pictureIn([text])).toBe(text)
    expect(pictureIn([])).toBeNull()
    expect(pictureIn(null)).toBeNull()
  })
})
