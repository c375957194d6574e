import { useEffect, useId, useRef, useState } from 'react'
import { CheckIcon, PlayIcon } from '../../controls/icons.tsx'
import { RichTextView } from '../../formula/RichTextView.tsx'
import type { RichText } from '../Lab.ts'

/** What running showed: the right answer and the value that decides it. */
export interface PredictionOutcome {
  readonly right: number
  /** Printed beside the right answer, e.g. `결과 1/5,300`. */
  readonly value: string
  /** One sentence that says what was seen. */
  readonly sentence: string
}

export interface PredictionQuizProps {
  readonly question: RichText
  readonly answers: readonly RichText[]
  readonly chosen: number | null
  readonly onChoose: (answer: number) => void
  /** Runs the experiment; may take a moment. */
  readonly onRun: () => Promise<PredictionOutcome> | PredictionOutcome
  /** Words after the button, e.g. `예상은 그림에 점선으로 남아요.` */
  readonly note?: string
}

/**
 * 먼저 예상해 보세요: a question answered before running. Running works without an answer; after it
 * the answers are locked, and there is neither praise nor score.
 */
export function PredictionQuiz(props: PredictionQuizProps) {
  const name = useId()
  const [outcome, setOutcome] = useState<PredictionOutcome | null>(null)
  const [busy, setBusy] = useState(false)
  const { chosen } = props
  const quiz = useRef<HTMLFieldSetElement>(null)
  const shown = useRef(outcome)

  // The button that was pressed goes with every change of the outcome. Whoever has not gone on to
  // something else meanwhile is led to what took its place, and a screen reader reads it.
  useEffect(() => {
    if (shown.current === outcome) return
    shown.current = outcome
    if (document.activeElement !== document.body) return
    const next =
      outcome === null ? firstChoice(quiz.current) : quiz.current?.querySelector('.result')
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
  }, [outcome])

  async function run() {
    setBusy(true)
    try {
      setOutcome(await props.onRun())
    } finally {
      setBusy(false)
    }
  }

  return (
    <fieldset className="quiz" ref={quiz}>
      <legend className="sr">먼저 예상해 보세요</legend>
      <p className="tag" aria-hidden="true">
        먼저 예상해 보세요
      </p>
      <p className="q">
        <RichTextView text={props.question} />
      </p>
      <ol>
        {props.answers.map((answer, index) => (
          <li
            // Answers never move: their place is their name.
            key={index}
            className={answerClass(index, chosen, outcome)}
          >
            <label>
              <input
                type="radio"
                name={name}
                checked={chosen === index}
                disabled={outcome !== null}
                onChange={() => {
                  props.onChoose(index)
                }}
              />
              {outcome?.right === index && <CheckIcon />}
              <span>
                <RichTextView text={answer} />
              </span>
              <small>{answerNote(index, chosen, outcome)}</small>
            </label>
          </li>
        ))}
      </ol>
      {outcome === null ? (
        <div className="go">
          <button
            type="button"
            className="btn main"
            disabled={busy}
            aria-busy={busy}
            onClick={() => {
              void run()
            }}
          >
            <PlayIcon />
            <span>{busy ? '계산하는 중' : '실행해서 확인하기'}</span>
          </button>
          {props.note !== undefined && <span>{props.note}</span>}
        </div>
      ) : (
        <p className="go result" role="status" tabIndex={-1}>
          <span>
            {verdict(chosen, outcome)} {outcome.sentence}
          </span>
          <button
            type="button"
            className="btn"
            onClick={() => {
              setOutcome(null)
            }}
          >
            다시 예상하기
          </button>
        </p>
      )}
    </fieldset>
  )
}

/** The answer chosen before, or the first one. */
function firstChoice(quiz: HTMLFieldSetElement | null): Element | null | undefined {
  return quiz?.querySelector('input:checked') ?? quiz?.querySelector('input')
}

function answerClass(index: number, chosen: number | null, outcome: PredictionOutcome | null) {
  const classes = [chosen === index && 'pick', outcome?.right === index && 'right']
  return classes.filter(Boolean).join(' ') || undefined
}

function answerNote(index: number, chosen: number | null, outcome: PredictionOutcome | null) {
  const notes: string[] = []
  if (chosen === index) {
    notes.push(outcome !== null && outcome.right !== index ? '내 예상, 달라요' : '내 예상')
  }
  if (outcome?.right === index) notes.push(outcome.value)
  return notes.join(' · ')
}

function verdict(chosen: number | null, outcome: PredictionOutcome): string {
  if (chosen === null) return ''
  return chosen === outcome.right ? '맞았어요.' : '달라요.'
}
