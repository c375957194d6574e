import { useMemo } from 'react'
import { Drawing } from '../plot/Drawing.tsx'
import type { DecadeRange } from '../plot/magnitude.ts'
import { formatNumber } from '../formula/formatNumber.ts'
import type { Frame } from '../plot/ResponsiveFrame.tsx'
import { FactorWalk } from './FactorWalk.tsx'
import type { PrintedFactors } from './FactorWalk.tsx'
import { functionStyle } from './functionStyle.ts'
import { GradientBars } from './GradientBars.tsx'
import type { LayerPrediction } from './GradientBars.tsx'
import { GradientHeatmap } from './GradientHeatmap.tsx'
import type { LayerHistory } from './historyLevels.ts'
import { LayerBands, LayerTargets } from './LayerBands.tsx'
import { LayerLabels } from './LayerLabels.tsx'
import { LayerRowsHeadings } from './LayerRowsHeadings.tsx'
import type { LayerMeasure } from './LayerRowsHeadings.tsx'
import { layerRowsLayout } from './layerRowsLayout.ts'
import { RampLegend } from './RampLegend.tsx'

export interface LayerRowsProps {
  readonly frame: Frame
  /** Accessible name: one sentence with the finding. */
  readonly label: string
  /** Activation of the hidden layers. */
  readonly activation: string
  readonly step: number
  /** Which size the heatmap and the bars show. */
  readonly measure: LayerMeasure
  /** That size per layer now, first hidden layer first, output last. */
  readonly values: ArrayLike<number>
  readonly history: LayerHistory
  /** Decades of heatmap and bars; fixed while a run goes on. */
  readonly range: DecadeRange
  /** ‖∂C/∂s‖ per layer now and the factors of its way back, for the walk. */
  readonly errorSignal: ArrayLike<number>
  readonly weightFactor: ArrayLike<number>
  readonly derivativeFactor: ArrayLike<number>
  /** What is printed, where that changes less often than the marks; the same as drawn if left out. */
  readonly readout?: LayerReadout
  /** Decades of the walk. */
  readonly walkRange: DecadeRange
  readonly prediction?: LayerPrediction | null
}

/** Numbers of a running network change too fast to be read: a lab holds them for a moment. */
export interface LayerReadout extends PrintedFactors {
  readonly step: number
  /** Size per layer. */
  readonly values: ArrayLike<number>
}

/**
 * One row is one layer, read across: how large the gradient was over time, how large it is now, and
 * the two factors that made it so.
 */
export function LayerRows(props: LayerRowsProps) {
  const { frame, activation, measure, values, range, walkRange, history } = props
  const readout = props.readout ?? props
  const layers = values.length
  // The same object until the frame or the network changes: most parts redraw only then.
  const layout = useMemo(
    () => layerRowsLayout(frame.size, frame.width, layers),
    [frame.size, frame.width, layers],
  )
  const { rows, heatmap, legend, bars, walk, fontSize, stacked } = layout
  const { className } = functionStyle(activation)
  const band = { x: -8, width: frame.width + 16 }
  const steps = `걸음 ${history.steps[0] ?? 0} → ${readout.step}`
  const spoken = useMemo(() => Array.from(readout.values, formatNumber), [readout.values])
  const labelSpacing = frame.size === 'wide' ? 44 : 36
  return (
    <Drawing width={frame.width} height={frame.height} label={props.label} interactive>
      <LayerBands rows={rows} {...band} />
      {stacked && <LayerBands rows={walk.rows} {...band} />}

      <g aria-hidden="true">
        <text className="lbl" x={heatmap.x} y={16}>
          {frame.size === 'wide' ? `학습하는 동안 (${steps})` : steps}
        </text>
        <RampLegend x={heatmap.x} y={legend.y} width={legend.width} {...range} />
        <LayerLabels rows={rows} x={layout.labelX} anchor="end" fontSize={fontSize} />
        <GradientHeatmap
          rows={rows}
          history={history}
          range={range}
          {...heatmap}
          fontSize={fontSize}
          brief={frame.size !== 'wide'}
        />
        <text className="lbl" x={bars.x} y={16}>
          {`지금 (걸음 ${readout.step})`}
        </text>
        <GradientBars
          rows={rows}
          values={values}
          printed={readout.values}
          range={range}
          functionClass={className}
          {...bars}
          fontSize={fontSize}
          numbers={layout.barNumbers}
          labelSpacing={labelSpacing}
          prediction={props.prediction ?? null}
        />
        {stacked && (
          <LayerLabels rows={walk.rows} x={layout.labelX} anchor="end" fontSize={fontSize} />
        )}
        <FactorWalk
          rows={walk.rows}
          errorSignal={props.errorSignal}
          weightFactor={props.weightFactor}
          printed={readout}
          range={walkRange}
          functionClass={className}
          x={walk.x}
          length={walk.length}
          fontSize={fontSize}
          labelSpacing={labelSpacing}
          columns={walk.columns}
        />
      </g>

      <LayerRowsHeadings layout={layout} measure={measure} functionClass={className} />
      <LayerTargets rows={rows} {...band} heatmap={heatmap} values={spoken} />
      {stacked && <LayerTargets rows={walk.rows} {...band} values={null} />}
    </Drawing>
  )
}
