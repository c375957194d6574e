import { describe, expect, test } from 'vitest'
import { parameterHash } from '../../src/engine/parameterHash.ts'
import { kernels } from '../../src/engine/kernels/index.ts'
import { hashFiveNetworks } from './fiveNetworks.ts'
import frozen from './frozenHashes.json' with { type: 'json' }

const hashOf = (...values: number[]) => parameterHash(Float64Array.from(values))

describe('parameterHash', () => {
  test('is FNV-1a over 64 bits: nothing, and the eight zero bytes of 0', () => {
    // By definition: the offset basis, and the basis multiplied eight times by the prime.
    expect(hashOf()).toBe('cbf29ce484222325')
    let hash = 0xcbf29ce484222325n
    for (let byte = 0; byte < 8; byte++) hash = (hash * 0x100000001b3n) % 2n ** 64n
    expect(hashOf(0)).toBe(hash.toString(16).padStart(16, '0'))
  })

  test('agrees with the definition on every byte', () => {
    const values = Float64Array.of(Math.PI, -1e300, 5e-324, Infinity, -0)
    let hash = 0xcbf29ce484222325n
    for (const byte of new Uint8Array(values.buffer)) {
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n
    }
    expect(parameterHash(values)).toBe(hash.toString(16).padStart(16, '0'))
  })

  test('tells apart the last bit, the order and the sign of zero', () => {
    const hashes = [hashOf(1, 2), hashOf(2, 1), hashOf(1, 2 + 2 ** -51), hashOf(0), hashOf(-0)]
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  test('every NaN counts as one, whatever its bits', () => {
    const payload = new Float64Array(new BigUint64Array([0xfff8000000000123n]).buffer)
    expect(parameterHash(payload)).toBe(hashOf(NaN))
    expect(hashOf(NaN)).not.toBe(hashOf(Infinity))
  })
})

describe.each(['typescript', 'wasm-f64'] as const)('kernel %s after 100 steps', (id) => {
  const kernel = kernels[id]()
  const hashes = hashFiveNetworks(kernel)

  test.each(frozen)('frozen, because old links depend on it: $name', ({ name, hash }) => {
    expect(hashes.find((network) => network.name === name)?.hash).toBe(hash)
  })

  test('a second run gives the same bits; five networks, five hashes', () => {
    expect(hashFiveNetworks(kernel)).toEqual(hashes)
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(5)
    expect(frozen).toHaveLength(5)
  })
})
