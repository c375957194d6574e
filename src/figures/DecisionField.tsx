import { memo, useMemo } from 'react'
import { ContourLine } from '../plot/ContourLine.tsx'
import type { GridPlace } from '../plot/contourPaths.ts'
import { emptiestPlace } from '../plot/emptiestPlace.ts'
import { estimateTextWidth } from '../plot/estimateTextWidth.ts'
import { Points } from '../plot/Points.tsx'
import { decisionWindow } from './decisionWindow.ts'
import type { DecisionWindow } from './decisionWindow.ts'

/** Probability of class 1 at the centres of resolution² cells that tile [−extent, extent)². */
export interface ProbabilityField {
  readonly resolution: number
  readonly extent: number
  /** [resolution × resolution], row-major, the smallest x₂ first */
  readonly probabilities: ArrayLike<number>
}

/** Labelled points of the plane. */
export interface LabelledPlanePoints {
  /** [samples × 2], row-major */
  readonly coordinates: ArrayLike<number>
  /** Class 0 or 1 per sample. */
  readonly classes: ArrayLike<number>
}

export interface DecisionFieldProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly field: ProbabilityField | null
  /** Half side of the square the points lie in; the field's own extent if there is one. */
  readonly extent: number
  readonly points: LabelledPlanePoints
  readonly functionClass: string
  readonly pointRadius: number
}

/** A field this flat has no boundary a reader should see, even if it crosses ½ somewhere. */
const FLAT = 0.02

/** What a network thinks of the plane: points ○ ●, the region of class 1, the line p = ½. */
export const DecisionField = memo(function DecisionField(props: DecisionFieldProps) {
  const { x, y, width, height, field, extent, points, functionClass, pointRadius } = props
  const window = useMemo(
    () => decisionWindow(points.coordinates, extent, height / width),
    [points.coordinates, extent, width, height],
  )
  const place = useMemo<GridPlace>(() => {
    const { halfX, halfY } = window
    return (u, v) => [
      (((2 * u - 1) * extent) / halfX / 2 + 0.5) * width,
      (0.5 - ((2 * v - 1) * extent) / halfY / 2) * height,
    ]
  }, [window, extent, width, height])
  const boundary = useMemo(() => boundaryOf(field), [field])
  const grid = useMemo(
    () => (field === null ? null : { resolution: field.resolution, values: field.probabilities }),
    [field],
  )
  const places = useMemo(
    () => pointPlaces(points, window, width, height),
    [points, window, width, height],
  )
  return (
    <g className={`field ${functionClass}`}>
      <svg className="clip" x={x} y={y} width={width} height={height}>
        <rect className="sheet" width={width} height={height} />
        {grid !== null && boundary !== 'unknown' && boundary !== 'flat' && (
          <ContourLine
            grid={grid}
            threshold={0.5}
            place={place}
            regionClassName="region"
            lineClassName="curve st"
          />
        )}
        <Points {...places[0]} radius={pointRadius} className="point-0" />
        <Points {...places[1]} radius={pointRadius} className="point-1" />
        {boundary !== null && boundary !== 'crossed' && (
          <FieldSentence
            lines={boundary === 'unknown' ? UNKNOWN : NO_BOUNDARY}
            places={places}
            width={width}
            height={height}
          />
        )}
      </svg>
      <rect className="field-rim" x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} />
    </g>
  )
})

const NO_BOUNDARY = ['경계가', '생기지 않았어요'] as const
const UNKNOWN = ['계산할 수', '없어요'] as const
/** In a field this narrow the sentence stands on two lines. */
const ONE_LINE = 240
const LINE_HEIGHT = 17

const FieldSentence = memo(function FieldSentence(props: {
  readonly lines: readonly [string, string]
  readonly places: PointPlaces
  readonly width: number
  readonly height: number
}) {
  const { places, width, height } = props
  const lines = width < ONE_LINE ? props.lines : [props.lines.join(' ')]
  const label = {
    width: Math.max(...lines.map((line) => estimateTextWidth(line, 13.5))),
    height: lines.length * LINE_HEIGHT,
  }
  const all = {
    x: [...places[0].x, ...places[1].x],
    y: [...places[0].y, ...places[1].y],
  }
  const at = emptiestPlace(all, { width, height }, label)
  return lines.map((line, index) => (
    <text
      key={line}
      className="lbl halo on-sheet"
      x={at.x}
      y={at.y + 5 + (index - (lines.length - 1) / 2) * LINE_HEIGHT}
      textAnchor="middle"
    >
      {line}
    </text>
  ))
})

interface PixelPoints {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** Pixels of the points of class 0 and of class 1. */
type PointPlaces = readonly [PixelPoints, PixelPoints]

function pointPlaces(
  { coordinates, classes }: LabelledPlanePoints,
  window: DecisionWindow,
  width: number,
  height: number,
): PointPlaces {
  const ofClass = (wanted: number): PixelPoints => {
    const x: number[] = []
    const y: number[] = []
    for (let sample = 0; sample < classes.length; sample += 1) {
      if (classes[sample] !== wanted) continue
      x.push(((coordinates[2 * sample] ?? 0) / window.halfX / 2 + 0.5) * width)
      y.push((0.5 - (coordinates[2 * sample + 1] ?? 0) / window.halfY / 2) * height)
    }
    return { x, y }
  }
  return [ofClass(0), ofClass(1)]
}

/** `flat` and `oneSided` have no boundary; `unknown` holds a value that is not a number. */
export type Boundary = 'crossed' | 'oneSided' | 'flat' | 'unknown'

export function boundaryOf(field: ProbabilityField | null): Boundary | null {
  if (field === null) return null
  let lowest = Infinity
  let highest = -Infinity
  for (let index = 0; index < field.probabilities.length; index += 1) {
    const probability = field.probabilities[index] ?? NaN
    if (Number.isNaN(probability)) return 'unknown'
    if (probability < lowest) lowest = probability
    if (probability > highest) highest = probability
  }
  if (highest - lowest < FLAT) return 'flat'
  return lowest < 0.5 && highest >= 0.5 ? 'crossed' : 'oneSided'
}
