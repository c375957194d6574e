import { useMemo } from 'react'
import { activations } from '../../engine/activations/index.ts'
import { DecisionField } from '../../figures/DecisionField.tsx'
import { functionStyle } from '../../figures/functionStyle.ts'
import type { FunctionStyle } from '../../figures/functionStyle.ts'
import { LossCurve } from '../../figures/LossCurve.tsx'
import { LayeredNetwork } from '../../figures/network/LayeredNetwork.tsx'
import type { NetworkActions } from '../../figures/network/LayeredNetwork.tsx'
import { layeredLayout } from '../../figures/network/layeredLayout.ts'
import { formatFixed } from '../../formula/formatNumber.ts'
import { Drawing } from '../../plot/Drawing.tsx'
import type { Frame } from '../../plot/ResponsiveFrame.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import { TrainingPicture } from '../parts/TrainingPicture.tsx'
import { networkPanelHeight, networkPanelLayout } from './benchLayout.ts'
import type { PlaygroundInstance } from './createInstance.ts'
import { MOST_LAYERS, MOST_UNITS } from './outline.ts'
import { widthsOf } from './pageNetwork.ts'
import type { BenchMeasured, BenchPicture } from './selectors.ts'
import { accuracyText, descriptionOf } from './strings.ts'
import { useWeights } from './usePageNetwork.ts'

export interface NetworkPanelProps {
  readonly instance: PlaygroundInstance
  readonly actions: NetworkActions
}

/** The network, its answer over the plane, and its loss so far. */
export function NetworkPanel({ instance, actions }: NetworkPanelProps) {
  return (
    <TrainingPicture<BenchPicture, BenchMeasured>
      instance={instance}
      heightOf={(size) => networkPanelHeight(size)}
      descriptionOf={descriptionOf}
    >
      {({ frame, label, shown, printed }) => (
        <Panel
          frame={frame}
          label={label}
          shown={shown}
          printed={printed}
          instance={instance}
          actions={actions}
        />
      )}
    </TrainingPicture>
  )
}

const MOST_LIVELY_LINES = 1000

/** Where layers differ in their function, what belongs to all of them is ink. */
export const INK: FunctionStyle = {
  className: 'bench-ink',
  colour: 'var(--ink)',
  dash: null,
  marker: 'circle',
}

function styleOfAll({ hiddenActivations = [] }: RunSettings): FunctionStyle {
  const [first] = hiddenActivations
  const isOne = first !== undefined && hiddenActivations.every((id) => id === first)
  return isOne ? functionStyle(first) : INK
}

function Panel(
  props: NetworkPanelProps & {
    readonly frame: Frame
    readonly label: string
    readonly shown: BenchPicture
    readonly printed: BenchMeasured
  },
) {
  const { frame, label, shown, printed, instance, actions } = props
  const { run, snapshot } = shown
  const selection = useLabStore(instance.bench, (state) => state.selection)
  const layout = useMemo(
    () => networkPanelLayout(frame.size, frame.width),
    [frame.size, frame.width],
  )
  const widths = useMemo(() => widthsOf(run), [run])
  const network = useMemo(
    () => layeredLayout(frame.size, layout.network.width, widths),
    [frame.size, layout.network.width, widths],
  )
  const functions = useMemo(
    () => (run.hiddenActivations ?? []).map((id) => activations[id]),
    [run.hiddenActivations],
  )
  // A thousand lines and more are drawn as often as numbers are printed.
  const lines = widths.reduce((sum, units, index) => sum + units * (widths[index + 1] ?? 0), 0)
  const weights = useWeights(lines > MOST_LIVELY_LINES ? printed : shown)
  const style = styleOfAll(run)
  const { field, loss } = layout
  const fieldHead = field.y - 12
  return (
    <Drawing width={frame.width} height={frame.height} label={label} interactive>
      <LayeredNetwork
        layout={network}
        weights={weights}
        activations={functions}
        selected={selection}
        mostUnits={MOST_UNITS}
        mostLayers={MOST_LAYERS}
        actions={actions}
      />
      <g aria-hidden="true">
        <text className="lbl" x={field.x} y={fieldHead}>
          망이 나눈 평면
        </text>
        <text className="val side-note" x={field.x + field.width} y={fieldHead} textAnchor="end">
          {`맞힌 비율 ${accuracyText(printed.snapshot.accuracy)}`}
        </text>
        <DecisionField
          {...field}
          field={snapshot.field}
          extent={shown.extent}
          points={shown.points}
          functionClass={style.className}
          pointRadius={layout.pointRadius}
        />
        <text className="lbl" x={loss.x} y={loss.y - 12}>
          손실
        </text>
        <text className="val side-note" x={loss.x + loss.width} y={loss.y - 12} textAnchor="end">
          {formatFixed(printed.snapshot.loss, 4)}
        </text>
        <LossCurve
          {...loss}
          loss={snapshot.history.loss}
          ceiling={shown.lossCeiling}
          style={style}
          baseline={
            Number.isFinite(shown.coinToss)
              ? {
                  value: shown.coinToss,
                  label: `동전 던지기 ${formatFixed(shown.coinToss, 3)}`,
                }
              : null
          }
          namesBaseline
        />
      </g>
    </Drawing>
  )
}
