import { useRef } from 'react'
import { FigureFrame } from '../../controls/FigureFrame.tsx'
import { SegmentedPicker } from '../../controls/SegmentedPicker.tsx'
import { Select } from '../../controls/Select.tsx'
import { Slider } from '../../controls/Slider.tsx'
import { activationIds, activations } from '../../engine/activations/index.ts'
import { ActivationCurves, activationCurvesHeight } from '../../figures/ActivationCurves.tsx'
import { ActivationGlyph } from '../../figures/ActivationGlyph.tsx'
import { FAMILIAR, functionStyle } from '../../figures/functionStyle.ts'
import { formatFixed, speakNumber } from '../../formula/formatNumber.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { spokenText } from '../../formula/spokenText.ts'
import { writtenText } from '../../formula/writtenText.ts'
import { tex } from '../../formula/tex.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { ValueTable } from '../../plot/ValueTable.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { LabMenu } from '../parts/LabMenu.tsx'
import { settingsText } from '../parts/settingsText.ts'
import type { ActivationExplorerInstance } from './Lab.tsx'
import { lab, readAt } from './lab.ts'
import { curveTable } from './curveTable.ts'
import { toggleFunction } from './toggleFunction.ts'
import { titleOf } from './strings.ts'

const HEIGHTS = {
  compact: activationCurvesHeight(true),
  medium: activationCurvesHeight(false),
  wide: activationCurvesHeight(false),
}
const STEP = 0.1

/** f and f′ at the same s: drag it in the picture, on the rail, or by the keyboard. */
export function ActivationExplorerFigure(props: FigurePlaceProps<ActivationExplorerInstance>) {
  const { instance, number, caption } = props
  const picture = useRef<HTMLDivElement>(null)
  const { settings, problems } = useLabStore(instance, (state) => state)
  const { functions, s } = settings
  const { minimum, maximum } = lab.settings.s
  const title = titleOf(functions)
  const readings = functions.map((id) => ({ id, ...readAt(id, s) }))
  const others = activationIds.filter((id) => !FAMILIAR.includes(id))
  const listed = [...FAMILIAR, ...functions.filter((id) => !FAMILIAR.includes(id))]
  const setS = (value: number) => {
    instance.changeSetting('s', value)
  }
  const toggle = (id: (typeof functions)[number]) => {
    instance.changeSetting('functions', toggleFunction(functions, id))
    instance.commit()
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
          csv={() => curveTable(functions)}
        />
      }
      parameters={
        <>
          <SegmentedPicker
            label="함수"
            options={listed.map((id) => ({
              id,
              label: activations[id].label,
              glyph: <ActivationGlyph activation={activations[id]} />,
              className: functionStyle(id).className,
            }))}
            selected={functions}
            onPick={toggle}
          />
          <Select
            label="다른 함수"
            value=""
            options={[
              { id: '', label: '고르기' },
              ...others
                .filter((id) => !functions.includes(id))
                .map((id) => ({ id, label: activations[id].label })),
            ]}
            onChange={(id) => {
              if (id !== '') toggle(id)
            }}
          />
        </>
      }
      controls={
        <Slider
          label={<RichTextView text={['입력 ', tex`\S{s}{s}`]} />}
          value={s}
          minimum={minimum}
          maximum={maximum}
          step={STEP}
          ticks={[-4, 0, 4]}
          text={formatFixed(s, 1)}
          spoken={[
            `s ${speakNumber(formatFixed(s, 1))}`,
            ...readings.map(
              (reading) =>
                `${activations[reading.id].spoken} ${speakNumber(formatFixed(reading.value, 2))}, 도함수 ${speakNumber(formatFixed(reading.derivative, 2))}`,
            ),
          ].join('. ')}
          onChange={setS}
          onCommit={instance.commit}
        />
      }
      caption={
        caption === null ? (
          <>
            점은 지금 <RichTextView text={[tex`s`]} />
            에서 읽은 값이고, 점을 지나는 가는 선은 접선이에요. 빈 동그라미는 그 점이 빠진 끝이고,
            찬 동그라미는 미분할 수 없는 점에서 PyTorch가 쓰는 값이에요. 포화된 구간에서는 도함수가
            가장 클 때의 1%도 되지 않아요.
          </>
        ) : (
          <RichTextView text={caption} />
        )
      }
    >
      <ResponsiveFrame heights={HEIGHTS}>
        {({ width, size }) => (
          <ActivationCurves
            width={width}
            compact={size === 'compact'}
            label={spokenText(title)}
            functions={functions}
            s={s}
            minimum={minimum}
            maximum={maximum}
            step={STEP}
            onChange={setS}
            onCommit={instance.commit}
          />
        )}
      </ResponsiveFrame>
      <ValueTable
        caption={`s가 ${speakNumber(formatFixed(s, 1))}일 때`}
        headings={['함수', '값', '도함수']}
        rows={readings.map((reading) => [
          activations[reading.id].spoken,
          speakNumber(formatFixed(reading.value, 3)),
          speakNumber(formatFixed(reading.derivative, 3)),
        ])}
      />
    </FigureFrame>
  )
}
