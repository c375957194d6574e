import { useMemo } from 'react'
import type { PointerEvent } from 'react'
import { Axis } from '../../plot/Axis.tsx'
import { Drawing } from '../../plot/Drawing.tsx'
import type { DecadeRange } from '../../plot/magnitude.ts'
import { placeLabels } from '../../plot/placeLabels.ts'
import type { Frame } from '../../plot/ResponsiveFrame.tsx'
import { functionStyle } from '../functionStyle.ts'
import { ChosenCell, chosenPlace } from './ChosenCell.tsx'
import { depthTicks } from './depthTicks.ts'
import { LayerStrip } from './LayerStrip.tsx'
import type { MapGrid } from './MapGrid.ts'
import { mapLayout } from './mapLayout.ts'
import type { MapPlace } from './mapLayout.ts'
import { MapLegend } from './MapLegend.tsx'
import type { MapBorders } from './MapLegend.tsx'
import { MapPanel } from './MapPanel.tsx'

/** One of the two maps, and its chosen network in small. */
export interface MapSideDrawing {
  readonly activation: string
  readonly name: string
  readonly grid: MapGrid
  /** The chosen cell by its lower left corner, how many cells a side it takes, and its value. */
  readonly chosen: {
    readonly row: number
    readonly column: number
    readonly span: number
    readonly text: string
  }
  /** Size per hidden layer of the chosen network, layer 1 first. */
  readonly sizes: ArrayLike<number>
}

export interface AxisMark {
  /** 0 at the lower or left end, 1 at the other. */
  readonly share: number
  readonly label: string
}

export interface InitializationMapsProps {
  readonly frame: Frame
  /** Accessible name: one sentence with the finding. */
  readonly label: string
  readonly sides: readonly [MapSideDrawing, MapSideDrawing]
  readonly name: string
  readonly formula: string
  readonly range: DecadeRange
  readonly borders: MapBorders
  /** Sizes of the strips: what they are, and their decades. */
  readonly strip: { readonly name: string; readonly range: DecadeRange; readonly named: number }
  readonly depthMarks: readonly AxisMark[]
  readonly scaleMarks: readonly AxisMark[]
  /** σ of each initializer. */
  readonly lines: readonly (AxisMark & { readonly name: string })[]
  readonly deepest: number
  /** True while the keyboard moves the chosen cell. */
  readonly isFocused: boolean
  readonly onLook: (row: number, column: number) => void
  readonly onLookEnd: () => void
}

const LINE_NAMES_APART = 15
/** Font size of the labels of axes. */

/** Depth × σ for two functions on one scale, and below each map the chosen network layer by layer. */
export function InitializationMaps(props: InitializationMapsProps) {
  const { frame, sides } = props
  const { legend, places } = mapLayout(frame.size, frame.width)
  return (
    <Drawing width={frame.width} height={frame.height} label={props.label}>
      <MapLegend
        {...legend}
        name={props.name}
        formula={props.formula}
        range={props.range}
        borders={props.borders}
      />
      {places.map((place, index) => {
        const side = sides[index]
        return side === undefined ? null : <Side key={index} {...props} place={place} side={side} />
      })}
    </Drawing>
  )
}

interface SideProps extends InitializationMapsProps {
  readonly place: MapPlace
  readonly side: MapSideDrawing
}

function Side(props: SideProps) {
  const { place, side, strip } = props
  const { x, top, width, height } = place
  const { className } = functionStyle(side.activation)
  const heights = useMemo(
    () => props.lines.map(({ share }) => Math.round(top + (1 - share) * height) + 0.5),
    [props.lines, top, height],
  )
  const { row, column, span, text } = side.chosen
  const { cells } = side.grid
  const chosen = useMemo(
    () => chosenPlace({ x, top, width, height }, { row, column, span, text }, cells),
    [x, top, width, height, row, column, span, text, cells],
  )
  const obstacles = useMemo(() => ({ lines: heights, box: chosen.box }), [heights, chosen])
  return (
    <g className={className}>
      <text className="lbl fl heading" x={x} y={place.nameY}>
        {side.name}
      </text>
      <MapPanel
        grid={side.grid}
        range={props.range}
        borders={props.borders}
        obstacles={obstacles}
        {...{ x, top, width, height }}
      />
      <Lines {...props} heights={heights} />
      <Axis
        side="bottom"
        at={top + height}
        from={x}
        to={x + width}
        line={false}
        ticks={depthTicks(props.depthMarks, {
          x,
          width,
          // Beside another map the first label, the longest, keeps to its own map.
          keepsInside: !place.hasScaleTicks || !place.hasLineNames,
        })}
      />
      {place.hasScaleTicks && (
        <>
          <Axis
            side="left"
            at={x}
            from={top}
            to={top + height}
            line={false}
            ticks={props.scaleMarks.map(({ share, label }) => ({
              position: top + (1 - share) * height,
              label,
            }))}
          />
          <text className="lbl mi-label" x={x - 7} y={place.nameY} textAnchor="end">
            <tspan className="mi">σ</tspan>
          </text>
        </>
      )}
      <ChosenCell place={chosen} text={text} isFocused={props.isFocused} />
      <text x={x} y={place.strip.headingY}>
        {strip.name}
      </text>
      <LayerStrip
        x={x}
        width={width}
        top={place.strip.top}
        height={place.strip.height}
        deepest={props.deepest}
        sizes={side.sizes}
        range={strip.range}
        named={strip.named}
        hasTicks={place.hasScaleTicks}
      />
      <Target {...props} />
    </g>
  )
}

/** The σ of the initializers: light and dark dashes in turn are seen on every step of the ramp. */
function Lines({
  place,
  lines,
  heights,
  frame,
}: SideProps & { readonly heights: readonly number[] }) {
  const { x, top, width, height } = place
  const path = heights.map((y) => `M${x} ${y}h${width}`).join('')
  const names = placeLabels(heights, {
    distance: LINE_NAMES_APART,
    lower: top + 6,
    upper: top + height - 6,
  })
  return (
    <g>
      <path className="initializer-line" d={path} />
      <path className="initializer-dashes" d={path} />
      {place.hasLineNames &&
        lines.map(({ name, label }, index) => {
          const at = names[index] ?? 0
          return (
            <g key={label}>
              <path
                className="baseline"
                d={`M${x + width + 1} ${heights[index]}L${x + width + 9} ${at}`}
              />
              <text className="tick" x={x + width + 12} y={at + 4}>
                {frame.size === 'compact' ? name : label}
              </text>
            </g>
          )
        })}
    </g>
  )
}

/** The area that is pointed at; a finger that moves up or down still scrolls the page. */
function Target({ place, side, onLook, onLookEnd }: SideProps) {
  const { cells } = side.grid
  const follow = (event: PointerEvent<SVGRectElement>): void => {
    const shown = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - shown.left) / shown.width
    const height = (shown.bottom - event.clientY) / shown.height
    const inside = (part: number): number =>
      Math.min(cells - 1, Math.max(0, Math.floor(part * cells)))
    onLook(inside(height), inside(share))
  }
  return (
    <rect
      className="hit map-target"
      x={place.x}
      y={place.top}
      width={place.width}
      height={place.height}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        follow(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event)
      }}
      onPointerUp={onLookEnd}
      onPointerCancel={onLookEnd}
    />
  )
}
