import { useMemo } from 'react'
import { layerName } from '../../figures/layerRows.ts'
import { UnitMaps, unitMapsLayout } from '../../figures/units/UnitMaps.tsx'
import { formatNumber } from '../../formula/formatNumber.ts'
import { Drawing } from '../../plot/Drawing.tsx'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { PlaygroundInstance, Selection } from './createInstance.ts'
import { unitPlanes } from './pageNetwork.ts'
import type { UnitPlanes } from './pageNetwork.ts'
import { networkOf } from './usePageNetwork.ts'

export interface UnitPanelProps {
  readonly instance: PlaygroundInstance
  /** The unit under the pointer, shown in place of the selected one. */
  readonly pointed: Selection | null
}

/** Squares are laid out for these widths; the drawing is as high as the narrowest needs. */
const NARROWEST = { compact: 280, medium: 480, wide: 900 } as const

/** What every unit of a layer answers over the plane; the one in question is marked. */
export function UnitPanel({ instance, pointed }: UnitPanelProps) {
  const selection = useLabStore(instance.bench, (state) => state.selection)
  const shown = useLabStore(instance.readout, (state) => state)
  const { layer, unit } = pointed ?? selection
  const planes = useMemo(
    () => (shown === null ? null : unitPlanes(networkOf(shown), layer, shown.extent)),
    [shown, layer],
  )
  if (shown === null || planes === null) return null
  const layers = shown.values.length
  const units = planes.values.length
  const heightAt = (width: number): number =>
    24 + unitMapsLayout(width, units, planes.resolution).height
  return (
    <ResponsiveFrame
      heights={{
        compact: heightAt(NARROWEST.compact),
        medium: heightAt(NARROWEST.medium),
        wide: heightAt(NARROWEST.wide),
      }}
    >
      {({ width, height, size }) => (
        <Drawing width={width} height={height} label={sentenceOf(planes, layer, unit, layers)}>
          <text className="lbl" x={0} y={14}>
            {`${layerName(layer, layers)}의 뉴런마다 본 평면`}
          </text>
          <text className="tick" x={width} y={14} textAnchor="end">
            {`가장 옅은 곳 ${formatNumber(planes.minimum)} · 가장 짙은 곳 ${formatNumber(planes.maximum)}`}
          </text>
          <g transform="translate(0 24)">
            <UnitMaps
              {...planes}
              selected={unit}
              layout={unitMapsLayout(Math.max(width, NARROWEST[size]), units, planes.resolution)}
            />
          </g>
        </Drawing>
      )}
    </ResponsiveFrame>
  )
}

function sentenceOf(planes: UnitPlanes, layer: number, unit: number, layers: number): string {
  const plane = planes.values[unit] ?? new Float64Array(0)
  const lowest = plane.reduce((least, value) => Math.min(least, value), Infinity)
  const highest = plane.reduce((most, value) => Math.max(most, value), -Infinity)
  return `${layerName(layer, layers)} 뉴런 ${unit + 1}의 활성값은 평면에서 ${formatNumber(lowest)}부터 ${formatNumber(highest)}까지예요.`
}
