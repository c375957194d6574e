import type { RichText } from '../../labs/Lab.ts'
import type { LessonDraft, NodeScope } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { childrenOf } from './LessonNode.ts'
import { readPlainText } from './readPlainText.ts'
import { sentences } from './sentences.ts'

export interface PredictionText {
  readonly question: RichText
  readonly answers: readonly RichText[]
}

/** Question and answers between `<Prediction>` and `</Prediction>`. */
export function checkPrediction(
  draft: LessonDraft,
  scope: NodeScope,
  node: LessonNode,
  expectedAnswers: number,
): PredictionText | null {
  const { problems } = draft
  const [question, list, ...others] = childrenOf(node)
  if (question?.type !== 'paragraph') {
    problems.report(node, sentences.predictionWithoutQuestion())
    return null
  }
  if (list?.type !== 'list') {
    problems.report(node, sentences.predictionWithoutAnswers())
    return null
  }
  for (const other of others) problems.report(other, sentences.predictionExtra())
  const items = childrenOf(list)
  if (items.length !== expectedAnswers) {
    problems.report(list, sentences.predictionAnswerCount(items.length, expectedAnswers))
    return null
  }
  return {
    question: readPlainText(draft, scope, question, '예상의 질문'),
    answers: items.map((item) => {
      const [paragraph, ...rest] = childrenOf(item)
      for (const other of rest) problems.report(other, sentences.textOnly('예상의 보기'))
      return paragraph === undefined ? [] : readPlainText(draft, scope, paragraph, '예상의 보기')
    }),
  }
}
