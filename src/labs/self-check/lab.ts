import type { LabDefinition } from '../Lab.ts'
import { answerOf } from './answerOf.ts'
import { questions } from './questions.ts'

const ID = 'self-check'

/** Twelve questions about all chapters; the engine answers them. */
export const lab = {
  id: ID,
  title: '열두 물음',
  settings: {},
  version: 1,
  symbols: [],
  values: [],
  predictions: Object.fromEntries(questions.map(({ id, answers }) => [id, answers.length])),
  simulate: () => ({
    lab: ID,
    settings: {},
    questions: questions.map((question) => ({ id: question.id, ...answerOf(question) })),
  }),
} satisfies LabDefinition
