/** A question of the self-check. What it asks and its answers are written in the lesson. */
export interface Question {
  /** As in `<Prediction lab="self-check" id="…">`. */
  readonly id: string
  /** What it is about, in a few Korean words. */
  readonly topic: string
  /** Where it was shown. */
  readonly chapter: number
  /** The number each answer of the lesson stands for, in its order. */
  readonly answers: readonly number[]
  /** The engine's answer: the one of `answers` that is nearest is right. */
  readonly compute: () => number
  /** Why, in one Korean sentence. */
  readonly reason: string
}
