import type { Question } from './Question.ts'

export interface Answer {
  readonly value: number
  /** Index of the answer that stands for the value. */
  readonly right: number
}

/** Computes a question; of its answers the one nearest to the value is right. */
export function answerOf({ answers, compute }: Question): Answer {
  const value = compute()
  const distances = answers.map((answer) => Math.abs(answer - value))
  return { value, right: distances.indexOf(Math.min(...distances)) }
}
