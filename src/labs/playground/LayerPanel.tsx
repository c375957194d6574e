import { useMemo } from 'react'
import { initializers } from '../../engine/initializers/index.ts'
import { FactorWalk } from '../../figures/FactorWalk.tsx'
import { functionStyle } from '../../figures/functionStyle.ts'
import { GradientBars } from '../../figures/GradientBars.tsx'
import { LayerBands, LayerTargets } from '../../figures/LayerBands.tsx'
import { LayerHistograms } from '../../figures/LayerHistograms.tsx'
import { LayerLabels } from '../../figures/LayerLabels.tsx'
import { layersFromTop, rowMiddle } from '../../figures/layerRows.ts'
import { formatNumber } from '../../formula/formatNumber.ts'
import { Drawing } from '../../plot/Drawing.tsx'
import { MathText } from '../../plot/MathText.tsx'
import type { Frame } from '../../plot/ResponsiveFrame.tsx'
import { measures } from '../parts/layerSizes.ts'
import { TrainingPicture } from '../parts/TrainingPicture.tsx'
import { layerPanelHeight, layerPanelLayout } from './benchLayout.ts'
import type { PlaygroundInstance } from './createInstance.ts'
import { INK } from './NetworkPanel.tsx'
import { activationsOf } from './pageNetwork.ts'
import type { BenchMeasured, BenchPicture } from './selectors.ts'
import { varianceFormulas } from './strings.ts'
import { firstNetworkOf, networkOf } from './usePageNetwork.ts'

/** One row a layer: its gradient, the walk that made it, its activations, its first weights. */
export function LayerPanel({ instance }: { readonly instance: PlaygroundInstance }) {
  // Beside a network that moves with every frame: as often as its numbers can be read.
  const atReadingPace = useMemo(() => ({ picture: instance.readout }), [instance])
  return (
    <TrainingPicture<BenchPicture, BenchMeasured>
      instance={atReadingPace}
      heightOf={(size, { values }) => layerPanelHeight(size, values.length)}
      descriptionOf={layersText}
    >
      {({ frame, label, shown, printed }) => (
        <Panel frame={frame} label={label} shown={shown} printed={printed} />
      )}
    </TrainingPicture>
  )
}

function layersText({ values, settings }: BenchMeasured): string {
  const { name } = measures[settings.measure]
  const [first = NaN] = values
  const last = values.at(-1) ?? NaN
  return `층마다 한 줄이에요. ${name}의 크기는 출력층에서 ${formatNumber(last)}, 1층에서 ${formatNumber(first)}예요.`
}

function Panel(props: {
  readonly frame: Frame
  readonly label: string
  readonly shown: BenchPicture
  readonly printed: BenchMeasured
}) {
  const { frame, label, shown, printed } = props
  const { run, snapshot, values } = shown
  const count = values.length
  const layout = useMemo(
    () => layerPanelLayout(frame.size, frame.width, count),
    [frame.size, frame.width, count],
  )
  const { rows, walk, bars, activations: activationBox, weights: weightBox } = layout
  const classes = useMemo(() => activationsOf(run).map((id) => functionStyle(id).className), [run])
  // Spread of activations: as often as numbers are printed, not as often as bars move.
  const activationValues = useMemo(() => {
    const { coordinates, classes: targets } = shown.points
    const layers = networkOf(printed).ask(coordinates, targets.length)
    return layers.map((layer) => layer.activations().slice())
  }, [printed, shown.points])
  const first = useMemo(() => {
    const { firstWeights, widths } = firstNetworkOf(run)
    return { weights: firstWeights, widths }
  }, [run])
  const spoken = useMemo(() => Array.from(printed.values, formatNumber), [printed.values])
  const band = { x: -8, width: frame.width + 16 }
  const labelSpacing = frame.size === 'wide' ? 44 : 36
  const inks = useMemo(() => classes.map(() => INK.className), [classes])
  return (
    <Drawing width={frame.width} height={frame.height} label={label} interactive>
      <LayerBands rows={rows} {...band} />
      <g aria-hidden="true">
        <LayerLabels rows={rows} x={layout.labelX} anchor="end" fontSize={13} />
        <text className="lbl" x={bars.x} y={16}>
          {measures[shown.settings.measure].name}
        </text>
        <text x={bars.x} y={36}>
          <MathText source={measures[shown.settings.measure].formula} />
        </text>
        <GradientBars
          rows={rows}
          values={values}
          printed={printed.values}
          range={shown.range.range}
          functionClass={INK.className}
          {...bars}
          fontSize={13}
          numbers={layout.barNumbers}
          labelSpacing={labelSpacing}
        />
        {walk !== null && (
          <>
            <text className="lbl" x={walk.x} y={16}>
              오차 신호가 내려온 길
            </text>
            <text x={walk.x} y={36}>
              검은 화살표는 가중치, 옅은 화살표는 도함수
            </text>
            <FactorWalk
              rows={rows}
              errorSignal={snapshot.layers.errorSignalNorm}
              weightFactor={snapshot.layers.weightFactor}
              printed={printed.snapshot.layers}
              range={shown.walkRange.range}
              functionClass="bench-walk"
              x={walk.x}
              length={walk.length}
              fontSize={13}
              labelSpacing={labelSpacing}
              columns={walk.columns}
            />
          </>
        )}
        <text className="lbl" x={activationBox.x} y={16}>
          {frame.size === 'compact' ? '활성값' : '지금 활성값의 퍼짐'}
        </text>
        <LayerHistograms
          rows={rows}
          values={activationValues}
          classes={classes}
          {...activationBox}
        />
        <text className="lbl" x={weightBox.x} y={16}>
          {frame.size === 'compact' ? '첫 가중치' : '처음 뽑은 가중치'}
        </text>
        <text x={weightBox.x} y={36}>
          {frame.size === 'wide' && '분산 '}
          <MathText source={varianceFormulas[run.initializer]} />
        </text>
        <LayerHistograms rows={rows} values={first.weights} classes={inks} {...weightBox} />
        {layout.varianceX !== null && (
          <Variances {...first} layout={layout} right={layout.varianceX} run={run} />
        )}
      </g>
      <LayerTargets rows={rows} {...band} values={spoken} />
    </Drawing>
  )
}

/** The variance the formula gives a layer, and that of the weights drawn. */
function Variances(props: {
  readonly weights: readonly Float64Array[]
  readonly widths: readonly number[]
  readonly layout: ReturnType<typeof layerPanelLayout>
  readonly right: number
  readonly run: BenchMeasured['run']
}) {
  const { weights, widths, layout, right, run } = props
  const { rows } = layout
  return (
    <>
      <text className="lbl" x={right} y={16} textAnchor="end">
        분산
      </text>
      <text x={right} y={36} textAnchor="end">
        식 · 뽑은 값
      </text>
      {layersFromTop(rows.count).map((layer) => {
        const inputs = widths[layer] ?? 1
        const outputs = widths[layer + 1] ?? 1
        const { weightVariance } = initializers[run.initializer]
        const wanted = weightVariance(inputs, outputs, run.weightScale)
        return (
          <text
            key={layer}
            className="val"
            x={right}
            y={rowMiddle(rows, layer) + 5}
            textAnchor="end"
          >
            {`${formatNumber(wanted)} · ${formatNumber(meanSquare(weights[layer]))}`}
          </text>
        )
      })}
    </>
  )
}

/** Every rule draws around 0: the variance is the mean of the squares. */
export function meanSquare(values: Float64Array | undefined): number {
  if (values === undefined || values.length === 0) return NaN
  return values.reduce((sum, value) => sum + value * value, 0) / values.length
}
