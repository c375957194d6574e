import { memo } from 'react'
import { decadeLabel } from '../../plot/decadeTicks.ts'
import { GridLines } from '../../plot/GridLines.tsx'
import { hatchPath } from '../../plot/hatchPath.ts'
import { decadeShare, magnitudeState } from '../../plot/magnitude.ts'
import type { DecadeRange } from '../../plot/magnitude.ts'

export interface LayerStripProps {
  readonly x: number
  /** Width of the deepest network of the map. */
  readonly width: number
  readonly top: number
  readonly height: number
  readonly deepest: number
  /** Size per hidden layer, layer 1 first. */
  readonly sizes: ArrayLike<number>
  readonly range: DecadeRange
  /** The decade that is named beside the floor. */
  readonly named: number
  readonly hasTicks: boolean
}

/** Shortest bar that still reads as one, and the box of an exact zero. */
const SHORTEST = 2
const ZERO_BOX = 8

/** Size per hidden layer as upright bars, below the depths of the map; layer 1 on the left. */
export const LayerStrip = memo(function LayerStrip(props: LayerStripProps) {
  const { x, width, top, height, deepest, sizes, range, named } = props
  const bottom = top + height
  const slot = width / deepest
  const heightAt = (exponent: number): number =>
    bottom - ((exponent - range.floor) / (range.ceiling - range.floor)) * height
  let bars = ''
  let zeros = ''
  let outside = ''
  for (let layer = 0; layer < sizes.length; layer += 1) {
    const size = sizes[layer] ?? NaN
    const state = magnitudeState(size, range)
    const left = Math.round(x + layer * slot)
    const thickness = Math.max(1, Math.round(x + (layer + 1) * slot) - left - 1)
    const extent = Math.max(SHORTEST, Math.round(decadeShare(size, range) * height))
    if (state === 'zero') {
      zeros += `M${left} ${bottom}v${-ZERO_BOX}h${thickness}v${ZERO_BOX}z`
      zeros += hatchPath(left, bottom - ZERO_BOX, thickness, ZERO_BOX, 4)
    } else if (state === 'undefined' || state === 'infinite') {
      outside += `M${left} ${bottom}V${top}h${thickness}V${bottom}z`
    } else if (state === 'below') {
      // No bar, but a mark below the floor: smaller than the axis, not zero.
      outside += `M${left + thickness / 2 - 2} ${bottom + 2}h4l-2 4z`
    } else {
      bars += `M${left} ${bottom}v${-extent}h${thickness}v${extent}z`
      if (state === 'above') outside += `M${left + thickness / 2 - 2} ${top - 2}h4l-2 -4z`
    }
  }
  const ticks = [range.floor, named]
  return (
    <g>
      <GridLines
        direction="horizontal"
        at={[named, range.ceiling].map(heightAt)}
        from={x}
        to={x + width}
      />
      {bars !== '' && <path className="fl" d={bars} />}
      {zeros !== '' && <path className="hatch" d={zeros} />}
      {outside !== '' && <path className="strip-outside" d={outside} />}
      <path className="axis-line" d={`M${x} ${Math.round(bottom) + 0.5}h${width}`} />
      {props.hasTicks &&
        ticks.map((exponent) => (
          <text
            key={exponent}
            className="tick"
            x={x - 7}
            y={heightAt(exponent) + 4}
            textAnchor="end"
          >
            {decadeLabel(exponent)}
          </text>
        ))}
      {sizes.length > 0 && (
        <>
          <text className="tick" x={x} y={bottom + 20}>
            1층
          </text>
          {sizes.length > 6 && (
            <text
              className="tick"
              x={Math.round(x + sizes.length * slot)}
              y={bottom + 20}
              textAnchor="end"
            >
              {`${sizes.length}층`}
            </text>
          )}
        </>
      )}
    </g>
  )
})
