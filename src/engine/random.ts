import { log } from './math/log.ts'

/**
 * The seeded generator every random number of the lesson comes from: integers only, so that every
 * engine draws the same bits.
 */
export interface RandomGenerator {
  /** 32 random bits, 0 … 2³²−1. */
  nextInteger(): number
  /** Uniform on [0, 1) with 53 random bits. */
  nextUniform(): number
  /** Standard normal (polar method on own logarithm and square root). */
  nextNormal(): number
  /** Uniform integer 0 … bound−1, without modulo bias. */
  nextBelow(bound: number): number
  /** State to return to; an opaque list of integers. */
  save(): readonly number[]
  restore(state: readonly number[]): void
}

/**
 * A generator for `seed`, a whole number 0 … 2⁵³−1. Different `stream` numbers (0 … 2³²−1) of one
 * seed are independent sequences, so that drawing more weights does not change the data.
 *
 * xoshiro128** (Blackman and Vigna, ACM Trans. Math. Softw. 47(4), 2021), its 128 bits filled by
 * splitmix32 steps over the seed's low word, its high word and the stream.
 *
 * Draws: `nextUniform` takes two integers a, b (27 + 26 bits); `nextNormal` takes two uniforms per
 * try, gives two normals per success and keeps the second for the next call; `nextBelow` takes one
 * integer per try.
 */
export function createRandom(seed: number, stream = 0): RandomGenerator {
  let mixer = 0
  const mix = (word: number) => {
    mixer = (mixer ^ word) | 0
    mixer = (mixer + 0x9e3779b9) | 0
    let hash = mixer ^ (mixer >>> 16)
    hash = Math.imul(hash, 0x21f0aaad)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x735a2d97)
    return hash ^ (hash >>> 15)
  }
  mixer = mix(seed | 0)
  mixer = mix(Math.floor(seed / 4294967296) | 0)
  mixer = mix(stream | 0)
  let word0 = mix(0)
  let word1 = mix(0)
  let word2 = mix(0)
  let word3 = mix(0) | 1
  let spare = 0
  let hasSpare = false

  const nextInteger = () => {
    const product = Math.imul(word1, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
    const shifted = word1 << 9
    word2 ^= word0
    word3 ^= word1
    word1 ^= word2
    word0 ^= word3
    word2 ^= shifted
    word3 = (word3 << 11) | (word3 >>> 21)
    return result
  }

  const nextUniform = () => {
    const high = nextInteger() >>> 5
    const low = nextInteger() >>> 6
    return (high * 67108864 + low) / 9007199254740992
  }

  const nextNormal = () => {
    if (hasSpare) {
      hasSpare = false
      return spare
    }
    let x, y, square
    do {
      x = 2 * nextUniform() - 1
      y = 2 * nextUniform() - 1
      square = x * x + y * y
    } while (square >= 1 || square === 0)
    const stretch = Math.sqrt((-2 * log(square)) / square)
    spare = y * stretch
    hasSpare = true
    return x * stretch
  }

  const nextBelow = (bound: number) => {
    const limit = 4294967296 - (4294967296 % bound)
    let integer = nextInteger()
    while (integer >= limit) integer = nextInteger()
    return integer % bound
  }

  const spareBits = new Float64Array(1)
  const spareWords = new Int32Array(spareBits.buffer)
  const save = () => {
    spareBits[0] = spare
    const [low = 0, high = 0] = spareWords
    return [word0, word1, word2, word3, hasSpare ? 1 : 0, low, high]
  }
  const restore = (state: readonly number[]) => {
    const [saved0 = 0, saved1 = 0, saved2 = 0, saved3 = 0, flag = 0, low = 0, high = 0] = state
    word0 = saved0
    word1 = saved1
    word2 = saved2
    word3 = saved3
    hasSpare = flag === 1
    spareWords[0] = low
    spareWords[1] = high
    spare = spareBits[0]!
  }

  return { nextInteger, nextUniform, nextNormal, nextBelow, save, restore }
}
