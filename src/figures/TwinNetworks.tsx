import { useMemo } from 'react'
import { Drawing } from '../plot/Drawing.tsx'
import { estimateTextWidth } from '../plot/estimateTextWidth.ts'
import { MathText } from '../plot/MathText.tsx'
import type { DecadeRange } from '../plot/magnitude.ts'
import type { Frame } from '../plot/ResponsiveFrame.tsx'
import { formatFixed } from '../formula/formatNumber.ts'
import { ActivationCurvelet } from './ActivationGlyph.tsx'
import type { GlyphFunction } from './activationGlyphPath.ts'
import { DecisionField } from './DecisionField.tsx'
import type { LabelledPlanePoints, ProbabilityField } from './DecisionField.tsx'
import { functionStyle } from './functionStyle.ts'
import type { FunctionStyle } from './functionStyle.ts'
import { GradientButterfly } from './GradientButterfly.tsx'
import { LossCurve } from './LossCurve.tsx'
import type { LossBaseline } from './LossCurve.tsx'
import { twinNetworksLayout } from './twinNetworksLayout.ts'
import type { TwinSideLayout } from './twinNetworksLayout.ts'

export interface TwinNetwork {
  readonly activation: GlyphFunction & { readonly label: string }
  /** Share of samples on the right side, 0–1. */
  readonly accuracy: number
  readonly loss: number
  /** What is printed, where that changes less often than the marks; the same as drawn if left out. */
  readonly readout?: TwinReadout
  /** Loss per record of the run so far. */
  readonly lossHistory: ArrayLike<number>
  readonly field: ProbabilityField | null
  /** Size of the gradient per layer, first hidden layer first, output last. */
  readonly values: ArrayLike<number>
}

/** Numbers of a running network change too fast to be read: a lab holds them for a moment. */
export interface TwinReadout {
  readonly accuracy: number
  readonly loss: number
  /** Size of the gradient per layer. */
  readonly values: ArrayLike<number>
}

export interface TwinNetworksProps {
  readonly frame: Frame
  /** Accessible name: one sentence with the finding. */
  readonly label: string
  readonly left: TwinNetwork
  readonly right: TwinNetwork
  readonly points: LabelledPlanePoints
  readonly extent: number
  readonly range: DecadeRange
  /** `층마다 도착한 오차 신호의 크기` */
  readonly heading: string
  /** `출력층에 견준 1층의 오차 신호` */
  readonly ratioNote: string
  readonly lossCeiling: number
  readonly lossBaseline: LossBaseline | null
}

/**
 * Two networks that differ in one thing only: what each has learnt outside, the size of the
 * gradient that reached each layer between them.
 */
export function TwinNetworks(props: TwinNetworksProps) {
  const { frame, left, right } = props
  const layers = Math.max(left.values.length, right.values.length)
  const layout = useMemo(
    () => twinNetworksLayout(frame.size, frame.width, layers),
    [frame.size, frame.width, layers],
  )
  const { butterfly, sides, fontSize } = layout
  const styles = pairOfStyles(left.activation.id, right.activation.id)
  const leftSide = butterflySide(left, styles[0])
  const rightSide = butterflySide(right, styles[1])
  return (
    <Drawing width={frame.width} height={frame.height} label={props.label} interactive>
      <g aria-hidden="true">
        <Side {...props} network={left} style={styles[0]} layout={sides[0]} namesBaseline={false} />
        <Side {...props} network={right} style={styles[1]} layout={sides[1]} namesBaseline />
        <text
          className="lbl heading"
          x={butterfly.x + butterfly.width / 2}
          y={layout.headingY}
          textAnchor="middle"
        >
          {props.heading}
        </text>
      </g>
      <GradientButterfly
        {...butterfly}
        names={[left.activation.label, right.activation.label]}
        left={leftSide}
        right={rightSide}
        range={props.range}
        fontSize={fontSize}
        ratioNote={props.ratioNote}
      />
    </Drawing>
  )
}

/** Two functions without a colour of their own are told apart by their dash. */
function pairOfStyles(left: string, right: string): readonly [FunctionStyle, FunctionStyle] {
  const first = functionStyle(left)
  const second = functionStyle(right)
  const alike = left !== right && first.className === second.className
  return [first, alike ? functionStyle(right, 1) : second]
}

function butterflySide(network: TwinNetwork, { className }: FunctionStyle) {
  const { values, readout = network } = network
  return { values, printed: readout.values, functionClass: className }
}

interface SideProps extends TwinNetworksProps {
  readonly network: TwinNetwork
  readonly style: FunctionStyle
  readonly layout: TwinSideLayout
  readonly namesBaseline: boolean
}

function Side({ network, style, layout, points, extent, ...props }: SideProps) {
  const { activation, field } = network
  const { accuracy, loss } = network.readout ?? network
  const { headY, headSize, loss: lossBox } = layout
  const box = layout.field
  const right = box.x + box.width
  const lossText = formatFixed(loss, 3)
  const glyphScale = headSize / 15.2
  const note = lossBox === null ? `손실 ${lossText}` : `맞힌 비율 ${(accuracy * 100).toFixed(0)}%`
  // On a narrow phone the curve gives way to the name, then the word to its number.
  const room = box.width - estimateTextWidth(activation.label, headSize) - 6
  const noteWidth = estimateTextWidth(note, 14)
  const glyphWidth = room - noteWidth >= 32 * glyphScale ? 32 * glyphScale : 0
  return (
    <>
      <g className={style.className}>
        {glyphWidth > 0 && (
          <g transform={`translate(${box.x} ${headY - 3 - 12 * glyphScale}) scale(${glyphScale})`}>
            <ActivationCurvelet activation={activation} />
          </g>
        )}
        <text className="fl" x={box.x + glyphWidth} y={headY} style={{ fontSize: headSize }}>
          {activation.label}
        </text>
      </g>
      <text className="val side-note" x={right} y={headY} textAnchor="end">
        {lossBox === null && noteWidth > room ? lossText : note}
      </text>
      <DecisionField
        {...box}
        field={field}
        extent={extent}
        points={points}
        functionClass={style.className}
        pointRadius={layout.pointRadius}
      />
      {lossBox !== null && (
        <>
          <text x={lossBox.x} y={lossBox.y - 8}>
            {'손실 '}
            <MathText source="C" />
          </text>
          <text className="val side-value" x={right} y={lossBox.y - 8} textAnchor="end">
            {lossText}
          </text>
          <LossCurve
            {...lossBox}
            loss={network.lossHistory}
            ceiling={props.lossCeiling}
            style={style}
            baseline={props.lossBaseline}
            namesBaseline={props.namesBaseline}
          />
        </>
      )}
    </>
  )
}
