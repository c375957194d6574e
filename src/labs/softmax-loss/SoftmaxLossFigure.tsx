import { useRef, useState } from 'react'
import { NumberField } from '../../controls/NumberField.tsx'
import { SegmentedPicker } from '../../controls/SegmentedPicker.tsx'
import { Select } from '../../controls/Select.tsx'
import { lossHeight } from '../../figures/softmax/lossLayout.ts'
import { LossTable } from '../../figures/softmax/LossTable.tsx'
import { speakNumber } from '../../formula/formatNumber.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { spokenText } from '../../formula/spokenText.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { ValueTable } from '../../plot/ValueTable.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { ClassFields } from '../parts/ClassFields.tsx'
import { namesOf } from '../parts/classList.ts'
import { ScoreInputs } from '../parts/ScoreInputs.tsx'
import { SteppingFigure } from '../parts/SteppingFigure.tsx'
import { useScoreEditing } from '../parts/useScoreEditing.ts'
import { formulas } from './formulas.ts'
import { lab, targetRow } from './lab.ts'
import type { SoftmaxLossInstance } from './Lab.tsx'
import { classesOf, lossCsv, notesOf } from './selectors.ts'
import { doubleTitle, phasesOf, titleOf } from './strings.ts'
import { placeOf, walkValues } from './walk.ts'

/** Scores, probabilities and gradients of one example at one stop of its way forward and back. */
export function SoftmaxLossFigure(props: FigurePlaceProps<SoftmaxLossInstance>) {
  const { instance, number, caption } = props
  const picture = useRef<HTMLDivElement>(null)
  const { settings, problems } = useLabStore(instance, (state) => state)
  const [focused, setFocused] = useState<number | null>(null)
  const { logits, double } = settings
  const stepped = instance.stepped()
  const place = placeOf(stepped, settings)
  const names = namesOf(settings)
  const classes = classesOf(settings, stepped)
  const notes = notesOf(settings, stepped)
  const target = targetRow(settings)
  const { axis, moveScore, endMove, changeList } = useScoreEditing(instance, settings)
  const title = double ? doubleTitle : titleOf(place, names)
  const heights = {
    compact: lossHeight(true, logits.length, double),
    medium: lossHeight(false, logits.length, double),
    wide: lossHeight(false, logits.length, double),
  }

  return (
    <SteppingFigure
      table={lab.settings}
      instance={instance}
      labId={lab.id}
      number={number}
      title={title}
      formula={place.kind === null ? null : formulas[place.kind]}
      values={walkValues(stepped, settings)}
      csv={() => lossCsv(settings, stepped)}
      again="새 점수로 한 번 더"
      phases={phasesOf(logits.length)}
      problems={problems}
      pickers={
        <>
          <Select
            label="정답"
            value={String(target)}
            options={names.map((name, index) => ({ id: String(index), label: name }))}
            onChange={(id) => {
              instance.choose('target', Number(id) + 1)
            }}
          />
          <SegmentedPicker
            label="소프트맥스를 거치는 횟수"
            options={[
              { id: 'once', label: '한 번' },
              { id: 'twice', label: '두 번' },
            ]}
            selected={[double ? 'twice' : 'once']}
            onPick={(id) => {
              instance.choose('double', id === 'twice')
            }}
          />
        </>
      }
      more={
        <details className="more-settings">
          <summary>이름과 점수 적기</summary>
          <ClassFields list={settings} scores={lab.settings.logits} onChange={changeList} />
          <NumberField
            label="학습률"
            name="학습률"
            value={settings.learningRate}
            minimum={lab.settings.learningRate.minimum}
            maximum={lab.settings.learningRate.maximum}
            exclusiveMinimum
            example={1}
            onCommit={(value) => {
              instance.choose('learningRate', value)
            }}
          />
        </details>
      }
      caption={
        caption === null ? (
          <>
            점수 손잡이를 끌거나 화살표 키로 움직여 보세요. 점선 칸은 정답의 목푯값 1이에요. 기울기
            막대에서 속이 찬 것은 +, 빈 것은 −예요. 형광펜을 그은 줄이 이 단계의 k번째 줄이에요.
          </>
        ) : (
          <RichTextView text={caption} />
        )
      }
    >
      <div ref={picture}>
        <ResponsiveFrame heights={heights}>
          {({ width, size }) => (
            <LossTable
              width={width}
              compact={size === 'compact'}
              label={`${spokenText(title)}. ${notes.join('. ')}.`}
              classes={classes}
              axis={axis}
              target={target}
              chosen={place.row}
              double={double}
              notes={notes}
              focused={focused}
              onGrab={(index) => {
                picture.current?.querySelectorAll('input')[index]?.focus({ preventScroll: true })
              }}
              onScore={moveScore}
              onCommit={endMove}
            />
          )}
        </ResponsiveFrame>
        <ScoreInputs
          names={names}
          scores={logits}
          axis={axis}
          spoken={(index) => {
            const entry = classes[index]
            return [
              speakNumber(entry?.scoreText ?? ''),
              `확률 ${speakNumber(entry?.probabilityText ?? '')}`,
              `기울기 ${speakNumber(entry?.gradientText ?? '')}`,
            ].join(', ')
          }}
          onFocus={setFocused}
          onScore={moveScore}
          onCommit={endMove}
        />
        <ValueTable
          caption="클래스마다의 점수, 확률, 기울기"
          headings={['클래스', '점수', '확률', '목푯값', '기울기', '두 번 거친 기울기']}
          rows={classes.map((entry, index) => [
            entry.name,
            speakNumber(entry.scoreText),
            speakNumber(entry.probabilityText),
            index === target ? '1' : '0',
            speakNumber(entry.gradientText),
            speakNumber(entry.doubledText),
          ])}
        />
      </div>
    </SteppingFigure>
  )
}
