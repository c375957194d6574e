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
