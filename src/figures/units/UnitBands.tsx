import { memo } from 'react'
import type { UnitReadout } from './UnitCounts.tsx'
import type { UnitBand } from './unitRowsLayout.ts'

export interface UnitBandsProps {
  readonly bands: readonly UnitBand[]
  readonly x: number
  readonly width: number
}

/** The highlighter under each layer; hidden until its symbol is lit. Belongs below everything. */
export const UnitBands = memo(function UnitBands({ bands, x, width }: UnitBandsProps) {
  return bands.map(({ layer, top, height }) => (
    <g key={layer} data-sym={`layer${layer + 1}`}>
      <rect className="band" x={x} y={top - 4} width={width} height={height + 8} />
    </g>
  ))
})

export interface UnitTargetsProps extends UnitBandsProps {
  /** Said when a layer is reached by keyboard; null where the bands repeat those of another panel. */
  readonly readout: UnitReadout | null
}

/** The edge of the highlighter and, above everything else, the area that can be pointed at. */
export const UnitTargets = memo(function UnitTargets(props: UnitTargetsProps) {
  const { bands, x, width, readout } = props
  return bands.map(({ layer, top, height }) => (
    <g
      key={layer}
      data-sym={`layer${layer + 1}`}
      {...(readout === null
        ? {}
        : {
            role: 'button',
            'aria-label': `${layer + 1}층`,
            'data-sym-value': `죽은 뉴런 ${readout.deadUnits[layer] ?? 0}개`,
          })}
    >
      <path className="band-edge" d={`M${x} ${top + height + 4}h${width}`} />
      <rect className="band-rim" x={x} y={top - 4} width={width} height={height + 8} />
      <rect className="hit" x={x} y={top - 4} width={width} height={height + 8} />
    </g>
  ))
})
