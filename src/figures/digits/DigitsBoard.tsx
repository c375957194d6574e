import { useMemo } from 'react'
import { formatFixed } from '../../formula/formatNumber.ts'
import { Drawing } from '../../plot/Drawing.tsx'
import { MathText } from '../../plot/MathText.tsx'
import type { DecadeRange } from '../../plot/magnitude.ts'
import type { Frame } from '../../plot/ResponsiveFrame.tsx'
import type { GlyphFunction } from '../activationGlyphPath.ts'
import { functionStyle } from '../functionStyle.ts'
import { GradientButterfly } from '../GradientButterfly.tsx'
import { LossCurve } from '../LossCurve.tsx'
import { AccuracyCurves } from './AccuracyCurves.tsx'
import { ConfusionMatrix } from './ConfusionMatrix.tsx'
import { digitsBoardLayout } from './digitsBoardLayout.ts'
import type { DigitsSideLayout } from './digitsBoardLayout.ts'
import { LayerBars } from './LayerBars.tsx'

/** What a network has learnt, and its numbers as they stand printed. */
export interface DigitsNetwork {
  readonly activation: GlyphFunction & { readonly label: string }
  /** Per record of the run so far. */
  readonly lossHistory: ArrayLike<number>
  readonly trainingHistory: ArrayLike<number>
  readonly testHistory: ArrayLike<number>
  /** [classes × classes]: true class in the row, answer in the column */
  readonly confusion: ArrayLike<number>
  /** Size of the gradient per layer, first hidden layer first, output last. */
  readonly values: ArrayLike<number>
  /** Numbers of a running network change too fast to be read: a lab holds them for a moment. */
  readonly readout: {
    readonly loss: number
    /** `97.2%` */
    readonly training: string
    readonly test: string
    readonly confusion: ArrayLike<number>
    readonly values: ArrayLike<number>
  }
}

export interface DigitsBoardProps {
  readonly frame: Frame
  /** Accessible name: one sentence with the finding. */
  readonly label: string
  /** One network, or two to compare. */
  readonly networks: readonly DigitsNetwork[]
  readonly classes: number
  /** Test samples of the largest class. */
  readonly fullest: number
  readonly range: DecadeRange
  /** `층마다 도착한 오차 신호의 크기` */
  readonly heading: string
  /** `출력층에 견준 1층의 오차 신호` */
  readonly ratioNote: string
  readonly lossCeiling: number
  readonly guess: {
    readonly accuracy: { readonly value: number; readonly label: string }
    readonly loss: { readonly value: number; readonly label: string }
  }
}

/** How well networks read digits: right answers over time, what was mistaken for what, and the gradient of each layer. */
export function DigitsBoard(props: DigitsBoardProps) {
  const { frame, networks, range } = props
  const layers = Math.max(...networks.map(({ values }) => values.length))
  const layout = useMemo(
    () => digitsBoardLayout(frame.size, frame.width, layers, networks.length),
    [frame.size, frame.width, layers, networks.length],
  )
  const { gradients, fontSize } = layout
  const [first, second] = networks
  const place = { rows: gradients.rows, x: gradients.x, width: gradients.width, range, fontSize }
  return (
    <Drawing width={frame.width} height={frame.height} label={props.label} interactive>
      <g aria-hidden="true">
        {networks.map((network, index) => {
          const side = layout.sides[index]
          return (
            side !== undefined && (
              <Side
                key={index}
                {...props}
                network={network}
                layout={side}
                namesGuess={index === networks.length - 1}
              />
            )
          )
        })}
        <text
          className="lbl heading"
          x={gradients.heading.x}
          y={gradients.heading.y}
          textAnchor={second === undefined ? 'start' : 'middle'}
        >
          {props.heading}
        </text>
      </g>
      {first !== undefined &&
        (second === undefined ? (
          <LayerBars
            {...place}
            values={first.values}
            printed={first.readout.values}
            functionClass={functionStyle(first.activation.id).className}
          />
        ) : (
          <GradientButterfly
            {...place}
            names={[first.activation.label, second.activation.label]}
            left={butterflySide(first)}
            right={butterflySide(second)}
            ratioNote={props.ratioNote}
            centre={frame.size === 'compact' ? 52 : 84}
            room={frame.size === 'compact' ? 0 : 30}
            labelSpacing={frame.size === 'compact' ? 34 : 36}
            numbers={frame.size !== 'compact'}
            arrow={frame.size !== 'compact'}
          />
        ))}
    </Drawing>
  )
}

function butterflySide({ activation, values, readout }: DigitsNetwork) {
  const functionClass = functionStyle(activation.id).className
  return { values, printed: readout.values, functionClass }
}

interface SideProps extends DigitsBoardProps {
  readonly network: DigitsNetwork
  readonly layout: DigitsSideLayout
  readonly namesGuess: boolean
}

function Side({ network, layout, namesGuess, ...props }: SideProps) {
  const { activation, readout } = network
  const { head, matrix, matrixHeading, accuracy, loss, numberSize } = layout
  const style = functionStyle(activation.id)
  const isComparison = props.networks.length > 1
  return (
    <>
      <g className={style.className}>
        <text className={isComparison ? 'fl heading' : 'lbl heading'} x={head.x} y={head.y}>
          {isComparison ? activation.label : '정답률'}
        </text>
      </g>
      <text className="val side-note" x={head.right} y={head.y} textAnchor="end">
        {accuracy !== null && !isComparison && (
          <tspan className="training">학습 {readout.training} </tspan>
        )}
        {props.frame.size === 'compact' && isComparison ? readout.test : `시험 ${readout.test}`}
      </text>
      {matrixHeading !== null && (
        <text className="lbl heading" x={matrixHeading.x} y={matrixHeading.y}>
          쓴 숫자(가로줄)와 망의 답(세로줄)
        </text>
      )}
      <ConfusionMatrix
        {...matrix}
        classes={props.classes}
        confusion={network.confusion}
        printed={readout.confusion}
        fullest={props.fullest}
        fontSize={numberSize}
      />
      {accuracy !== null && (
        <AccuracyCurves
          {...accuracy}
          training={network.trainingHistory}
          test={network.testHistory}
          style={style}
          guess={props.guess.accuracy}
        />
      )}
      {loss !== null && (
        <>
          <text x={loss.x} y={loss.y - 12}>
            {'손실 '}
            <MathText source="C" />
          </text>
          <text className="val side-value" x={loss.x + loss.width} y={loss.y - 12} textAnchor="end">
            {formatFixed(readout.loss, 3)}
          </text>
          <LossCurve
            {...loss}
            loss={network.lossHistory}
            ceiling={props.lossCeiling}
            style={style}
            baseline={props.guess.loss}
            namesBaseline={namesGuess}
          />
        </>
      )}
    </>
  )
}
