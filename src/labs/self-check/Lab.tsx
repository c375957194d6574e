import { FigureFrame } from '../../controls/FigureFrame.tsx'
import { formatNumber } from '../../formula/formatNumber.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { createLabStore } from '../../store/createLabStore.ts'
import type { LabState, LabStore } from '../../store/createLabStore.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps, LabEnvironment, LabModule, PredictionPlaceProps } from '../Lab.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { StoredPrediction } from '../parts/StoredPrediction.tsx'
import { answerOf } from './answerOf.ts'
import { lab } from './lab.ts'
import { questions } from './questions.ts'

type Table = typeof lab.settings

interface Checked {
  /** Values of the questions that have been checked, by id. */
  readonly checked: Readonly<Record<string, number>>
}

type SelfCheckInstance = LabStore<Table, LabState<Table> & Checked>

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): SelfCheckInstance {
  return createLabStore<Table, Checked>({ lab, environment, fragment }, { checked: {} })
}

/** What has been checked so far, question by question, with the number the engine found. */
function Figure({ instance, number, caption }: FigurePlaceProps<SelfCheckInstance>) {
  const checked = useLabStore(instance, (state) => state.checked)
  const problems = useLabStore(instance, (state) => state.problems)
  const count = Object.keys(checked).length
  return (
    <FigureFrame
      number={number}
      title={titleOf(count)}
      problems={problems}
      caption={
        caption === null ? (
          '값은 확인할 때 엔진이 그 자리에서 계산해요.'
        ) : (
          <RichTextView text={caption} />
        )
      }
    >
      <table className="self-check">
        <thead>
          <tr>
            <th scope="col">물음</th>
            <th scope="col">계산한 값</th>
            <th scope="col">본 곳</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ id, topic, chapter }) => {
            const value = checked[id]
            return (
              <tr key={id}>
                <th scope="row">{topic}</th>
                <td>{value === undefined ? <span>확인 전</span> : formatNumber(value)}</td>
                <td>{chapter}장</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </FigureFrame>
  )
}

function titleOf(count: number): string {
  if (count === 0) return '물음마다 답을 고르고 확인하면 계산한 값이 여기에 모여요'
  const left = questions.length - count
  return left === 0
    ? '열두 물음의 값을 모두 확인했어요'
    : `${count}개를 확인했고 ${left}개가 남았어요`
}

/** Checks a question: the engine computes it here and now. */
function check(instance: SelfCheckInstance, id: string): PredictionOutcome {
  const question = questions.find((known) => known.id === id)
  if (question === undefined) throw new Error(`self-check에는 ${id} 물음이 없어요.`)
  const { value, right } = answerOf(question)
  instance.setState({ checked: { ...instance.getState().checked, [id]: value } })
  return { right, value: `계산한 값 ${formatNumber(value)}`, sentence: question.reason }
}

function Prediction(props: PredictionPlaceProps<SelfCheckInstance>) {
  return <StoredPrediction {...props} onRun={() => check(props.instance, props.id)} />
}

export const places: LabModule<SelfCheckInstance>['places'] = {
  figure: Figure,
  prediction: Prediction,
}
