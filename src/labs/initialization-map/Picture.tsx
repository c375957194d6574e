import { useMemo, useState } from 'react'
import { activations } from '../../engine/activations/index.ts'
import { relativeToLastHidden } from '../../engine/diagnostics/relativeToLastHidden.ts'
import { InitializationMaps } from '../../figures/initialization-map/InitializationMaps.tsx'
import type { MapSideDrawing } from '../../figures/initialization-map/InitializationMaps.tsx'
import type { MapGrid } from '../../figures/initialization-map/MapGrid.ts'
import { initializationMapsHeight } from '../../figures/initialization-map/mapLayout.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { CellInputs } from './CellInputs.tsx'
import type { InitializationMapInstance } from './createInstance.ts'
import { BLOCK, CELLS, DEEPEST, sampledIndex, shareOfDepth, shareOfScale } from './mapGrid.ts'
import { cellAt } from './MapCells.ts'
import type { MapCell, MapValues } from './MapCells.ts'
import { mapScales } from './mapScale.ts'
import type { MeasuredNetwork } from './measureNetworks.ts'
import { activationOf } from './outline.ts'
import type { InitializationMapSettings, MapSide } from './outline.ts'
import { chosenCell, initializerLines, readingOf } from './selectors.ts'
import { descriptionOf, valueText } from './strings.ts'

const HEIGHTS = {
  compact: initializationMapsHeight('compact'),
  medium: initializationMapsHeight('medium'),
  wide: initializationMapsHeight('wide'),
}
const DEPTH_MARKS = [1, 10, 20, 30, 40].map((depth) => ({
  share: shareOfDepth(depth),
  label: depth === 1 ? '은닉층 1개' : String(depth),
}))
const SCALE_MARKS = [0.01, 0.03, 0.1, 0.3, 1, 3].map((scale) => ({
  share: shareOfScale(scale),
  label: String(scale),
}))
const STRIPS = {
  errorSignal: { name: '고른 망의 층마다 오차 신호(마지막 은닉층이 1)', named: 0 },
  weightGradient: { name: '고른 망의 층마다 가중치 기울기', named: -4 },
} as const

/** Both maps with the chosen cell, and the sliders that carry the keyboard. */
export function Picture({ instance }: { readonly instance: InitializationMapInstance }) {
  const settings = useLabStore(instance, (state) => state.drawn)
  const maps = useLabStore(instance, (state) => state.maps)
  const networks = useLabStore(instance, (state) => state.networks)
  const [isFocused, setFocused] = useState(false)
  const reading = readingOf(settings, maps)
  const { scale } = reading
  const [leftMap, rightMap] = maps
  const left = useSide(settings, leftMap, 0, networks)
  const right = useSide(settings, rightMap, 1, networks)
  const label = useMemo(() => descriptionOf(readingOf(settings, maps)), [settings, maps])
  const lines = useMemo(
    () =>
      initializerLines(settings.width)
        .map(({ name, scale: spread }) => ({
          name,
          share: shareOfScale(spread),
          label: `${name} ${Number(spread.toPrecision(2))}`,
        }))
        .filter(({ share }) => share > 0 && share < 1),
    [settings.width],
  )
  const measure = settings.measure === 'weightGradient' ? 'weightGradient' : 'errorSignal'
  return (
    <>
      <CellInputs instance={instance} onFocus={setFocused} />
      <ResponsiveFrame heights={HEIGHTS}>
        {(frame) => (
          <InitializationMaps
            frame={frame}
            label={label}
            sides={[left, right]}
            name={scale.name}
            formula={scale.formula}
            range={scale.range}
            borders={scale}
            strip={{ ...STRIPS[measure], range: mapScales[measure].range }}
            depthMarks={DEPTH_MARKS}
            scaleMarks={SCALE_MARKS}
            lines={lines}
            deepest={DEEPEST}
            isFocused={isFocused}
            onLook={(row, column) => {
              instance.look(row, column)
            }}
            onLookEnd={instance.commit}
          />
        )}
      </ResponsiveFrame>
    </>
  )
}

function useSide(
  settings: InitializationMapSettings,
  map: MapValues,
  side: MapSide,
  networks: readonly MeasuredNetwork[],
): MapSideDrawing {
  const grid = useMemo(() => gridOf(map), [map])
  const activation = activationOf(settings, side)
  const cell = chosenCell(map, settings)
  const network = networks[side]
  return {
    activation,
    name: activations[activation].label,
    grid,
    chosen: { ...cornerOf(map, cell), text: textOf(settings, cell) },
    sizes: useMemo(() => sizesOf(settings.measure, network), [settings.measure, network]),
  }
}

/** Every place shows its own cell, or the one of its block. */
function gridOf(map: MapValues): MapGrid {
  const values = new Float64Array(CELLS * CELLS)
  const known = new Uint8Array(CELLS * CELLS)
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      const { value, seedIndex } = cellAt(map, row, column)
      values[row * CELLS + column] = value
      known[row * CELLS + column] = seedIndex < 0 ? 0 : 1
    }
  }
  return { cells: CELLS, values, isKnown: (row, column) => known[row * CELLS + column] === 1 }
}

/** A sampled cell stands for its block while the other eight are not computed. */
function cornerOf(map: MapValues, { row, column }: MapCell) {
  const isSampled = sampledIndex(row) === row && sampledIndex(column) === column
  const isWhole = isSampled && cellAt(map, row - 1, column - 1).row === row
  const span = isWhole ? BLOCK : 1
  return { row: row - span + 1, column: column - span + 1, span }
}

function textOf(settings: InitializationMapSettings, { value, seedIndex }: MapCell): string {
  return seedIndex < 0 ? '' : valueText({ settings }, value)
}

function sizesOf(
  measure: InitializationMapSettings['measure'],
  network: MeasuredNetwork | undefined,
): Float64Array {
  if (network === undefined) return new Float64Array(0)
  const { errorSignal, weightGradient } = network
  if (measure === 'weightGradient') return weightGradient
  // An output after the hidden layers: what is divided by is the last hidden one.
  const relative = relativeToLastHidden([...errorSignal, NaN]).slice(0, -1)
  return errorSignal[0] === 0 ? errorSignal : relative
}
