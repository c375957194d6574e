import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { digitImages } from '../../../src/training/images/digitImages.ts'
import reference from './digitsReference.json' with { type: 'json' }

const { pixels, labels, samples, trainingSamples } = digitImages

describe('the digits as the page unpacks them', () => {
  it('are those of the source, byte for byte (SHA-256 taken by Python from the published file)', () => {
    const hash = createHash('sha256').update(pixels).update(labels).digest('hex')
    expect(hash).toBe(reference.sha256)
  })

  it('are 1,797 images of 64 values 0–16, in the counts their authors give', () => {
    expect(samples).toBe(1797)
    expect(pixels).toHaveLength(1797 * 64)
    expect(Math.max(...labels)).toBe(9)
    // optdigits.names, class distribution of the test part.
    const published = [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    expect(countsOf(labels, 10)).toEqual(published)
    expect(reference.classCounts).toEqual(published)
    expect(countsOf(pixels, 17)).toEqual(reference.pixelCounts)
  })

  it('begin with the 0 that scikit-learn shows in its introduction', () => {
    expect([...pixels.subarray(0, 16)]).toEqual([
      0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0,
    ])
    expect(labels[0]).toBe(0)
  })

  it('weigh at most 45 KB in one module (gzip)', () => {
    const file = new URL('../../../src/training/images/digitsData.ts', import.meta.url)
    expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(45 * 1024)
  })

  it('are parted where a form begins: 0 to 9, three times over', () => {
    const start = [...labels.subarray(trainingSamples, trainingSamples + 30)].join('')
    expect(start).toBe('012345678901234567890123456789')
  })
})

function countsOf(values: Uint8Array, kinds: number): readonly number[] {
  const counts = Array.from({ length: kinds }, () => 0)
  for (const value of values) counts[value]!++
  return counts
}
