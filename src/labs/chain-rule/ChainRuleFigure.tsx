import { SegmentedPicker } from '../../controls/SegmentedPicker.tsx'
import { Select } from '../../controls/Select.tsx'
import { activations } from '../../engine/activations/index.ts'
import { ActivationGlyph } from '../../figures/ActivationGlyph.tsx'
import { DerivativeCurve } from '../../figures/DerivativeCurve.tsx'
import { functionStyle } from '../../figures/functionStyle.ts'
import { NetworkDrawing } from '../../figures/network/NetworkDrawing.tsx'
import { twoTwoOneHeight, twoTwoOneLayout } from '../../figures/network/twoTwoOneLayout.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { spokenText } from '../../formula/spokenText.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { NumberFields } from '../parts/NumberFields.tsx'
import { pathOf, reusedBy, slopeName } from '../parts/steppedNetwork.ts'
import { SteppingFigure } from '../parts/SteppingFigure.tsx'
import type { ChainRuleInstance } from './Lab.tsx'
import { formulaOf } from './formulas.ts'
import { lab, outputActivation } from './lab.ts'
import { curveMarks, offUnits, titleState } from './selectors.ts'
import { phases, titleOf } from './strings.ts'

const CURVE_HEIGHTS = { compact: 140, medium: 120, wide: 130 }
const NETWORK_HEIGHTS = {
  compact: twoTwoOneHeight(true),
  medium: twoTwoOneHeight(false),
  wide: twoTwoOneHeight(false),
}
const TYPED = [
  ...(['x1', 'x2', 't', 'w11', 'w21', 'b1', 'w12', 'w22', 'b2'] as const),
  ...(['w1', 'w2', 'b3', 'learningRate'] as const),
]

/** The 2-2-1 network at one stop of its way forward, back and through the update. */
export function ChainRuleFigure(props: FigurePlaceProps<ChainRuleInstance>) {
  const { instance, number, caption } = props
  const { settings, problems } = useLabStore(instance, (state) => state)
  const stepped = instance.stepped()
  const { known, current, position, run } = stepped
  const path = pathOf(stepped)
  const title = titleOf(titleState(stepped, settings))
  const slope = slopeName(settings.activation)

  return (
    <SteppingFigure
      instance={instance}
      labId={lab.id}
      table={lab.settings}
      number={number}
      title={title}
      formula={formulaOf(current?.id ?? null, settings)}
      phases={phases}
      problems={problems}
      pickers={
        <SegmentedPicker
          label="활성화 함수"
          options={lab.settings.activation.options.map(({ id, label }) => ({
            id,
            label,
            glyph: <ActivationGlyph activation={activations[id]} />,
            className: functionStyle(id).className,
          }))}
          selected={[settings.activation]}
          onPick={(id) => {
            instance.changeSetting('activation', id)
            instance.commit()
          }}
        />
      }
      more={
        <details className="more-settings">
          <summary>값 바꾸기</summary>
          <div className="fields">
            <Select
              label={lab.settings.loss.label}
              value={settings.loss}
              options={lab.settings.loss.options}
              onChange={(id) => {
                instance.changeSetting('loss', id)
                instance.commit()
              }}
            />
            <NumberFields
              table={lab.settings}
              names={TYPED}
              values={settings}
              onCommit={(name, value) => {
                instance.changeSetting(name, value)
                instance.commit()
              }}
            />
          </div>
        </details>
      }
      caption={
        caption === null ? (
          <>
            동그라미를 잇는 짧은 선이 도함수예요. 점선은 값이 음수라는 뜻이고, 화살표 옆의 수는 그
            자리에 도착한 기울기예요. 구한 신호를 다시 쓰면 곱셈이 {run.multiplications.withReuse}
            번, 매번 처음부터 곱하면 {run.multiplications.withoutReuse}번이에요.
          </>
        ) : (
          <RichTextView text={caption} />
        )
      }
    >
      <ResponsiveFrame heights={NETWORK_HEIGHTS}>
        {({ width, size }) => (
          <NetworkDrawing
            layout={twoTwoOneLayout(width, size === 'compact')}
            label={`2-2-1 신경망, ${position}번째 단계. ${spokenText(title)}.`}
            values={known}
            path={path}
            current={current?.id ?? null}
            reused={reusedBy(stepped)}
            off={offUnits(stepped, settings)}
            slope={(symbol) => (symbol === 'd3' ? slopeName(outputActivation(settings)) : slope)}
          />
        )}
      </ResponsiveFrame>
      <ResponsiveFrame heights={CURVE_HEIGHTS}>
        {({ width, height }) => (
          <DerivativeCurve
            width={width}
            height={height}
            label={`${slope.name} 곡선에서 뉴런들이 선 자리`}
            activation={settings.activation}
            name={slope.name}
            marks={curveMarks(stepped, settings, path)}
          />
        )}
      </ResponsiveFrame>
    </SteppingFigure>
  )
}
