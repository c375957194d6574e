import { useEffect, useMemo, useRef } from 'react'
import { FigureFrame } from '../../../controls/FigureFrame.tsx'
import { DigitScores } from '../../../figures/digits/DigitScores.tsx'
import { digitScoresHeight } from '../../../figures/digits/digitScoresLayout.ts'
import { PreprocessingSteps } from '../../../figures/digits/PreprocessingSteps.tsx'
import { stepsHeight } from '../../../figures/digits/stepsLayout.ts'
import { scoreAxis } from '../../../figures/softmax/scoreAxis.ts'
import { RichTextView } from '../../../formula/RichTextView.tsx'
import { ResponsiveFrame } from '../../../plot/ResponsiveFrame.tsx'
import { ValueTable } from '../../../plot/ValueTable.tsx'
import { csvDocument } from '../../../share/csvDocument.ts'
import { useLabStore } from '../../../store/useLabStore.ts'
import type { ReadableStore } from '../../../store/useLabStore.ts'
import type { TrainingEvent } from '../../../training/TrainingSession.ts'
import type { FigurePlaceProps, LabEnvironment } from '../../Lab.ts'
import { LabMenu } from '../../parts/LabMenu.tsx'
import { otherNetworkText } from '../openingNetwork.ts'
import type { DrawingStore } from './createDrawing.ts'
import { HiddenUnit } from './HiddenUnit.tsx'
import { PadPanel } from './PadPanel.tsx'
import { readDrawing } from './readDrawing.ts'
import type { Reading } from './readDrawing.ts'
import { readerOf } from './readerOf.ts'
import {
  probabilityText,
  scoresLabel,
  scoreText,
  stateText,
  stepNotes,
  stepsLabel,
  titleOf,
  verdictOf,
} from './strings.ts'

/** A lab whose network reads what is drawn. */
export interface DrawnInstance {
  readonly environment: LabEnvironment
  readonly drawing: DrawingStore
  /** What is shown of the run; its snapshots carry parameters. */
  readonly readout: ReadableStore<{ readonly event: TrainingEvent } | null>
  address(): string
  /** Lets the network of the untouched page read. */
  showOpening(): Promise<void>
}

export interface DrawingFigureProps extends FigurePlaceProps<DrawnInstance> {
  readonly labId: string
}

/** Milliseconds without a change before the answer is said aloud. */
const SETTLED = 1000

const HEIGHTS = {
  scores: sizes(digitScoresHeight),
  steps: sizes(stepsHeight),
}

/** A pad to draw a digit, what becomes of it on its way, and what the network of the lab reads. */
export function DrawingFigure(props: DrawingFigureProps) {
  const { instance } = props
  const { drawing, environment } = instance
  const picture = useRef<HTMLDivElement>(null)
  const event = useLabStore(instance.readout, (shown) => shown?.event ?? null)
  const { ink, past, problem, isReading, unit } = useLabStore(drawing, (state) => state)
  const reader = useMemo(() => readerOf(event), [event])
  const reading = useMemo(() => (reader === null ? null : readDrawing(ink, reader)), [ink, reader])
  const step = event?.snapshot.step ?? 0
  const verdict = reading === null ? '' : verdictOf(reading)

  // Said once the hand rests; what the page opens with has been read already.
  const opening = useRef(ink)
  useEffect(() => {
    if (ink === opening.current || verdict === '') return
    const timer = setTimeout(() => {
      environment.announce(verdict)
    }, SETTLED)
    return () => {
      clearTimeout(timer)
    }
  }, [ink, verdict, environment])

  if (reading === null) return null
  const title = titleOf(reading, step)
  const remark = stateText(reading.state)
  return (
    <FigureFrame
      number={props.number}
      title={title}
      menu={
        <LabMenu
          environment={environment}
          labId={props.labId}
          step={step}
          title={title}
          setup={`걸음 ${step}의 망이 읽은 그림`}
          picture={picture}
          address={() => instance.address()}
          csv={() => csvOf(reading)}
        />
      }
      caption={props.caption === null ? CAPTION : <RichTextView text={props.caption} />}
    >
      <div className="digit-reading">
        <PadPanel
          drawing={drawing}
          ink={ink}
          bounds={reading.digit.bounds}
          canUndo={past.length > 0}
          problem={problem}
          isReading={isReading}
          otherNetwork={event === null ? null : otherNetworkText(event)}
          onOpening={() => void instance.showOpening()}
          onSay={(sentence) => {
            environment.announce(sentence)
          }}
        />
        <div className="digit-answer">
          <p className="digit-verdict">{verdict}</p>
          {remark !== null && <p className="digit-remark">{remark}</p>}
          <div ref={picture}>
            <ResponsiveFrame heights={HEIGHTS.scores}>
              {(frame) => (
                <DigitScores
                  frame={frame}
                  label={scoresLabel(reading, step)}
                  rows={rowsOf(reading)}
                  axis={scoreAxis(finite(reading.pass.logits))}
                  winner={reading.order[0] ?? null}
                  totalText={totalText(reading)}
                />
              )}
            </ResponsiveFrame>
          </div>
          <ValueTable
            caption="숫자마다 점수와 확률"
            headings={['숫자', '점수', '확률']}
            rows={rowsOf(reading).map((row, digit) => [
              String(digit),
              row.scoreText,
              row.probabilityText,
            ])}
          />
        </div>
        <HiddenUnit reading={reading} reader={reader} chosen={unit} drawing={drawing} />
      </div>
      <div className="digit-steps">
        <ResponsiveFrame heights={HEIGHTS.steps}>
          {(frame) => (
            <PreprocessingSteps
              frame={frame}
              label={stepsLabel(reading.digit)}
              digit={reading.digit}
              notes={stepNotes(reading.digit)}
            />
          )}
        </ResponsiveFrame>
      </div>
    </FigureFrame>
  )
}

const CAPTION =
  '점수는 소프트맥스에 들어가기 전의 값이고, 확률은 열 숫자가 1을 나눠 가진 값이에요. 8×8칸의 수를 16으로 나눈 64개가 망의 입력이에요. 은닉 뉴런의 그림에서 칠한 네모는 양의 가중치, 빈 네모는 음의 가중치이고 넓이가 크기예요.'

function sizes(heightOf: (size: 'compact' | 'medium' | 'wide') => number) {
  return { compact: heightOf('compact'), medium: heightOf('medium'), wide: heightOf('wide') }
}

function rowsOf({ pass }: Reading) {
  return Array.from(pass.probabilities, (probability, digit) => {
    const score = pass.logits[digit] ?? NaN
    return {
      score,
      scoreText: scoreText(score),
      probability,
      probabilityText: probabilityText(probability),
    }
  })
}

function finite(values: Float64Array): readonly number[] {
  const numbers = Array.from(values).filter(Number.isFinite)
  return numbers.length > 0 ? numbers : [0]
}

function totalText({ pass }: Reading): string {
  const total = pass.probabilities.reduce((sum, value) => sum + value, 0)
  return Number.isNaN(total) ? 'NaN' : total.toFixed(3)
}

/** Scores and probabilities at full precision, then the 64 inputs. */
function csvOf({ pass, digit }: Reading): string {
  return csvDocument(
    ['kind', 'index', 'score', 'probability', 'count'],
    [
      ...Array.from(pass.probabilities, (probability, index) => [
        'digit',
        index,
        pass.logits[index] ?? NaN,
        probability,
        '',
      ]),
      ...Array.from(digit.counts, (count, index) => ['block', index, '', '', count]),
    ],
  )
}
