import { Slider } from '../../controls/Slider.tsx'
import { DerivativeCurve } from '../../figures/DerivativeCurve.tsx'
import { NetworkDrawing } from '../../figures/network/NetworkDrawing.tsx'
import { reluNeuronHeight, reluNeuronLayout } from '../../figures/network/reluNeuronLayout.ts'
import { formatFixed, speakNumber } from '../../formula/formatNumber.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { spokenText } from '../../formula/spokenText.ts'
import { tex } from '../../formula/tex.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps, RichText } from '../Lab.ts'
import { NumberFields } from '../parts/NumberFields.tsx'
import { pathOf, reusedBy, slopeName } from '../parts/steppedNetwork.ts'
import { SteppingFigure } from '../parts/SteppingFigure.tsx'
import { formulas } from './formulas.ts'
import type { ReluNeuronInstance } from './Lab.tsx'
import { lab } from './lab.ts'
import { phases, titleOf } from './strings.ts'

const HEIGHTS = {
  compact: reluNeuronHeight(true),
  medium: reluNeuronHeight(false),
  wide: reluNeuronHeight(false),
}
const CURVE_HEIGHTS = { compact: 120, medium: 104, wide: 116 }

/** Quantities one can drag; a link or an update may take them further than the rail goes. */
const DIALS: readonly {
  readonly name: 'w1' | 'w2' | 'b3' | 'z1' | 'z2' | 't'
  readonly label: RichText
  readonly minimum: number
}[] = [
  { name: 'w1', label: [tex`\S{w1}{w_1}`], minimum: -3 },
  { name: 'w2', label: [tex`\S{w2}{w_2}`], minimum: -3 },
  { name: 'b3', label: [tex`\S{b3}{b_3}`], minimum: -3 },
  { name: 'z1', label: [tex`\S{z1}{z_1}`], minimum: 0 },
  { name: 'z2', label: [tex`\S{z2}{z_2}`], minimum: 0 },
  { name: 't', label: [tex`\S{t}{t}`], minimum: -3 },
]
const MAXIMUM = 3

/** One ReLU unit at one stop of its way forward and back; every number of it can be dragged. */
export function ReluNeuronFigure(props: FigurePlaceProps<ReluNeuronInstance>) {
  const { instance, number, caption } = props
  const { settings, problems } = useLabStore(instance, (state) => state)
  const stepped = instance.stepped()
  const { known, current, position, run } = stepped
  const off = (run.values['s3'] ?? 0) <= 0
  const title = titleOf(current?.id ?? null, off)
  const path = pathOf(stepped)
  const preActivation = known['s3']

  return (
    <SteppingFigure
      instance={instance}
      labId={lab.id}
      table={lab.settings}
      number={number}
      title={title}
      formula={formulas[current?.id ?? ''] ?? null}
      phases={phases}
      problems={problems}
      more={
        <NumberFields
          table={lab.settings}
          names={['learningRate']}
          values={settings}
          onCommit={(name, value) => {
            instance.changeSetting(name, value)
            instance.commit()
          }}
        />
      }
      dials={
        <div className="dials">
          {DIALS.map(({ name, label, minimum }) => (
            <Slider
              key={name}
              label={<RichTextView text={label} />}
              value={settings[name]}
              minimum={minimum}
              maximum={MAXIMUM}
              step={0.1}
              ticks={[0]}
              text={formatFixed(settings[name], 1)}
              spoken={speakNumber(formatFixed(settings[name], 1))}
              onChange={(value) => {
                instance.changeSetting(name, value)
              }}
              onCommit={instance.commit}
            />
          ))}
        </div>
      }
      caption={
        caption === null ? (
          <>
            앞 층의 두 값이 들어와 가중합이 되고, ReLU를 지나 나가요. 거꾸로 가는 화살표 옆의 수는
            그 자리에 도착한 기울기예요. t는 목푯값이에요.
          </>
        ) : (
          <RichTextView text={caption} />
        )
      }
    >
      <ResponsiveFrame heights={HEIGHTS}>
        {({ width, size }) => (
          <NetworkDrawing
            layout={reluNeuronLayout(width, size === 'compact')}
            label={`ReLU 뉴런 하나, ${position}번째 단계. ${spokenText(title)}.`}
            values={known}
            path={path}
            current={current?.id ?? null}
            reused={reusedBy(stepped)}
            off={new Set(known['z3'] !== undefined && off ? ['z3'] : [])}
            slope={() => slopeName('relu')}
          />
        )}
      </ResponsiveFrame>
      <ResponsiveFrame heights={CURVE_HEIGHTS}>
        {({ width, height }) => (
          <DerivativeCurve
            width={width}
            height={height}
            label="ReLU의 도함수에서 이 뉴런이 선 자리"
            activation="relu"
            name="ReLU′"
            marks={
              preActivation === undefined
                ? []
                : [{ symbol: 'd3', source: 's_3', preActivation, dimmed: false }]
            }
          />
        )}
      </ResponsiveFrame>
    </SteppingFigure>
  )
}
