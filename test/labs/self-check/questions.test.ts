import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../src/labs/self-check/answerOf.ts'
import { lab } from '../../../src/labs/self-check/lab.ts'
import { questions } from '../../../src/labs/self-check/questions.ts'

/** Right answers, worked out by hand or known from the papers the lesson cites. */
const KNOWN: Readonly<Record<string, number>> = {
  steepestSigmoid: 1 / 4,
  kink: 0,
  byHand: (0.5 - 2) * 1 * 2,
  // PyTorch: oracle case of the 2-2-1 network, dC/ds₁ · x₁.
  throughTwoLayers: -0.0176661271 * 0.6,
  tenLayers: 2 ** -20,
  heScale: Math.sqrt(2 / 50),
  offOrDead: 1,
  shiftedScores: 0.0900305732,
  scoreGradient: 0.2 - 1,
  parameters: 65 * 64 + 65 * 64 + 65 * 10,
  axis: 1,
  floor: Math.log(1 + 9 / Math.E),
}

const lesson = readFileSync(
  new URL('../../../content/lessons/pytorch/lesson.mdx', import.meta.url),
  'utf8',
)

/** Answers of a question as the lesson writes them. */
function writtenAnswers(id: string): readonly string[] {
  const start = lesson.indexOf(`<Prediction lab="self-check" id="${id}">`)
  expect(start, `${id} stands in the lesson`).toBeGreaterThan(0)
  const block = lesson.slice(start, lesson.indexOf('</Prediction>', start))
  return [...block.matchAll(/^- (.*)$/gm)].map((match) => match[1] ?? '')
}

describe('the twelve questions', () => {
  it('are twelve, of every chapter', () => {
    expect(questions).toHaveLength(12)
    expect(new Set(questions.map(({ chapter }) => chapter))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]))
    expect(Object.keys(KNOWN)).toEqual(questions.map(({ id }) => id))
  })

  it.each(questions)('$id: the engine finds the known answer', (question) => {
    const known = KNOWN[question.id] ?? NaN
    const { value, right } = answerOf(question)
    expect(Math.abs(value - known)).toBeLessThan(1e-9 + 1e-6 * Math.abs(known))
    const chosen = question.answers[right] ?? NaN
    expect(Math.abs(chosen - known)).toBeLessThanOrEqual(0.05 * Math.abs(known))
  })

  it.each(questions)('$id: the lesson offers these answers in this order', (question) => {
    const written = writtenAnswers(question.id)
    expect(written).toHaveLength(question.answers.length)
    for (const [index, answer] of question.answers.entries()) {
      const text = (written[index] ?? '').replaceAll('−', '-').replaceAll(',', '')
      const number = /-?\d+(?:\.\d+)?/.exec(text)?.[0]
      const isShare = /분의 1/.test(text)
      const value = isShare ? shareOf(text) : Number(number)
      expect(value, text).toBeCloseTo(answer, 6)
    }
  })

  it('are what npm run simulate prints', () => {
    const { questions: printed } = lab.simulate()
    expect(printed.map(({ id }) => id)).toEqual(questions.map(({ id }) => id))
    expect(Object.values(lab.predictions)).toEqual(questions.map(({ answers }) => answers.length))
  })
})

/** `100만분의 1쯤` */
function shareOf(text: string): number {
  const [, digits = '', myriad] = /(\d+)(만)?분의 1/.exec(text) ?? []
  return 1 / (Number(digits) * (myriad === undefined ? 1 : 10_000))
}
