import { useRef, useState } from 'react'
import { FigureFrame } from '../../controls/FigureFrame.tsx'
import { ResetIcon } from '../../controls/icons.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { Readout } from '../../controls/Readout.tsx'
import { Select } from '../../controls/Select.tsx'
import { Slider } from '../../controls/Slider.tsx'
import { softmaxHeight } from '../../figures/softmax/softmaxLayout.ts'
import { SoftmaxTable } from '../../figures/softmax/SoftmaxTable.tsx'
import { formatFixed, formatNumber, speakNumber } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { spokenText } from '../../formula/spokenText.ts'
import { writtenText } from '../../formula/writtenText.ts'
import { tex } from '../../formula/tex.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { ValueTable } from '../../plot/ValueTable.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { ClassFields } from '../parts/ClassFields.tsx'
import { LabMenu } from '../parts/LabMenu.tsx'
import { ScoreInputs } from '../parts/ScoreInputs.tsx'
import { settingsText } from '../parts/settingsText.ts'
import { useScoreEditing } from '../parts/useScoreEditing.ts'
import { exponentOf } from './formulas.ts'
import type { SoftmaxInstance } from './Lab.tsx'
import { chosenRow, lab, readSoftmax } from './lab.ts'
import { total } from './MachineTable.tsx'
import { OverflowBench } from './OverflowBench.tsx'
import {
  classesOf,
  exponentialText,
  formulaValues,
  probabilityText,
  softmaxCsv,
} from './selectors.ts'
import { titleOf } from './strings.ts'
import { TEMPERATURES, temperatureStop } from './temperatureScale.ts'

const HUNDRED = 100
/** ∂y_k/∂a_k is largest at y_k = ½: ¼/T. */
const STEEPEST = 0.25

/** Score, exponential, probability, Jacobian: one row a class, every score can be dragged. */
export function SoftmaxFigure(props: FigurePlaceProps<SoftmaxInstance>) {
  const { instance, number, caption } = props
  const picture = useRef<HTMLDivElement>(null)
  const { settings, problems } = useLabStore(instance, (state) => state)
  const [focused, setFocused] = useState<number | null>(null)
  const { logits, temperature } = settings
  const reading = readSoftmax(settings)
  const classes = classesOf(settings, reading)
  const chosen = chosenRow(settings)
  const { axis, moveScore, endMove, changeList } = useScoreEditing(instance, settings)
  const title = titleOf(settings, reading)
  const fullSlope = STEEPEST / temperature
  const heights = {
    compact: softmaxHeight(true, logits.length),
    medium: softmaxHeight(false, logits.length),
    wide: softmaxHeight(false, logits.length),
  }

  const follow = (index: number) => {
    if (index !== chosen) instance.choose('k', index + 1)
  }
  const spoken = (index: number) => {
    const { scoreText, probabilityText } = classes[index] ?? { scoreText: '', probabilityText: '' }
    return `${speakNumber(scoreText)}, 확률 ${speakNumber(probabilityText)}`
  }

  return (
    <FigureFrame
      number={number}
      title={<RichTextView text={title} />}
      problems={problems}
      pictureRef={picture}
      menu={
        <LabMenu
          environment={instance.environment}
          labId={lab.id}
          step={null}
          title={writtenText(title)}
          setup={settingsText(lab.settings, settings)}
          picture={picture}
          address={instance.address}
          csv={() => softmaxCsv(settings)}
        />
      }
      parameters={
        <>
          <Slider
            label={<RichTextView text={['온도 ', tex`\S{T}{T}`]} />}
            value={temperatureStop(temperature)}
            minimum={0}
            maximum={TEMPERATURES.length - 1}
            step={1}
            ticks={[0.1, 1, 10].map((stop) => TEMPERATURES.indexOf(stop))}
            text={String(temperature)}
            spoken={`${temperature}. 가장 큰 확률 ${formatFixed(Math.max(...reading.probabilities), 3)}`}
            onChange={(stop) => {
              instance.changeSetting('temperature', TEMPERATURES[stop] ?? 1)
            }}
            onCommit={instance.commit}
          />
          <Select
            label="따라갈 줄"
            value={String(chosen)}
            options={reading.names.map((name, index) => ({ id: String(index), label: name }))}
            onChange={(id) => {
              follow(Number(id))
            }}
          />
        </>
      }
      controls={
        <>
          <div className="fig-ctl" role="group" aria-label="점수 바꾸기">
            <button
              type="button"
              className="btn main"
              disabled={Math.max(...logits) + HUNDRED > lab.settings.logits.maximum}
              onClick={() => {
                instance.addToAll(HUNDRED)
                instance.environment.announce(hundredSentence(instance, chosen))
              }}
            >
              모두에 100 더하기
            </button>
            <button
              type="button"
              className="btn icon"
              aria-label="처음으로"
              onClick={instance.reset}
            >
              <ResetIcon />
            </button>
            <span className="gap" />
            <Readout
              items={[
                { label: '클래스', value: `${logits.length}개` },
                { label: '지수의 합', value: exponentialText(reading.sum) },
              ]}
            />
          </div>
          <div className="fig-notes">
            <details className="more-settings">
              <summary>이름과 점수 적기</summary>
              <ClassFields list={settings} scores={lab.settings.logits} onChange={changeList} />
              <NumberField
                label="온도 T"
                name="온도"
                value={temperature}
                minimum={lab.settings.temperature.minimum}
                maximum={lab.settings.temperature.maximum}
                example={1}
                onCommit={(value) => {
                  instance.choose('temperature', value)
                }}
              />
            </details>
            <OverflowBench instance={instance} settings={settings} />
          </div>
        </>
      }
      caption={
        caption === null ? (
          <>
            점수 손잡이를 끌거나 화살표 키로 움직여 보세요. 형광펜을 그은 줄이 k번째(k ={' '}
            {chosen + 1}), 줄은 모두 n개(n = {logits.length})예요. 속이 찬 사각형은 +, 빈 사각형은
            −, 넓이가 크기예요. 칸을 가득 채우면 {withJosa(formatNumber(fullSlope), '이에요/예요')}.
          </>
        ) : (
          <RichTextView text={caption} />
        )
      }
    >
      <ResponsiveFrame heights={heights}>
        {({ width, size }) => (
          <SoftmaxTable
            width={width}
            compact={size === 'compact'}
            label={`${spokenText(title)}. 한 줄이 한 클래스예요.`}
            classes={classes}
            axis={axis}
            exponent={exponentOf(settings)}
            sumText={exponentialText(reading.sum)}
            totalText={probabilityText(total(reading.probabilities))}
            fullSlope={fullSlope}
            chosen={chosen}
            focused={focused}
            onGrab={(index) => {
              follow(index)
              picture.current?.querySelectorAll('input')[index]?.focus({ preventScroll: true })
            }}
            onScore={moveScore}
            onCommit={endMove}
          />
        )}
      </ResponsiveFrame>
      <ScoreInputs
        names={reading.names}
        scores={logits}
        axis={axis}
        spoken={spoken}
        onFocus={(index) => {
          setFocused(index)
          if (index !== null) follow(index)
        }}
        onScore={moveScore}
        onCommit={endMove}
      />
      <ValueTable
        caption={`온도 ${temperature}일 때 클래스마다의 값`}
        headings={[
          '클래스',
          '점수',
          '지수',
          '확률',
          ...reading.names.map((name) => `${name} 점수로 미분한 값`),
        ]}
        rows={classes.map((entry) => [
          entry.name,
          ...[entry.scoreText, entry.exponentialText, entry.probabilityText].map(speakNumber),
          ...entry.slopes.map((slope) => speakNumber(formatFixed(slope, 3))),
        ])}
      />
    </FigureFrame>
  )
}

/** What adding a hundred to every score has done, for listeners. */
function hundredSentence(instance: SoftmaxInstance, row: number): string {
  const { settings } = instance.getState()
  const reading = readSoftmax(settings)
  const { y = '' } = formulaValues(settings, reading)
  return `모든 점수에 100을 더했어요. ${reading.names[row] ?? ''}의 확률 ${speakNumber(y)}`
}
