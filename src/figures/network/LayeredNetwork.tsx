import { memo, useMemo, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Activation } from '../../engine/activations/defineActivation.ts'
import { HaloText } from '../../plot/HaloText.tsx'
import { ActivationCurvelet } from '../ActivationGlyph.tsx'
import { functionStyle } from '../functionStyle.ts'
import { layerName } from '../layerRows.ts'
import { edgePainter, linePath, nearestEdge } from './edgePaths.ts'
import type { EdgePath, EdgePlace } from './edgePaths.ts'
import type { LayeredLayout } from './layeredLayout.ts'

/** A unit of a layer with weights (the first hidden one 0), and an input of it or null. */
export interface UnitPlace {
  readonly layer: number
  readonly unit: number
  readonly input: number | null
}

/** What a reader may do with a network of many layers. */
export interface NetworkActions {
  onSelect(place: UnitPlace): void
  /** The unit under the pointer; null when it leaves. */
  onPoint(place: UnitPlace | null): void
  /** Another number of units of a hidden layer. */
  onWidth(layer: number, width: number): void
  /** A new layer before hidden layer `place`. */
  onAddLayer(place: number): void
}

export interface LayeredNetworkProps {
  readonly layout: LayeredLayout
  /** [outputs × inputs] row-major, of each layer with weights */
  readonly weights: readonly ArrayLike<number>[]
  /** Of each hidden layer. */
  readonly activations: readonly Pick<Activation, 'id' | 'label' | 'value' | 'kinks'>[]
  readonly selected: UnitPlace
  readonly mostUnits: number
  readonly mostLayers: number
  readonly actions: NetworkActions
}

/** Lines are found within this many pixels of the pointer. */
const REACH = 8
/** Lines this thin lie so close that they would be one black field. */
const DENSE = 0.5

/**
 * A network of any number of layers: every weight a line, every unit a button. Units are one stop of
 * the tab key; arrows move among them. Lines have no elements of their own: the nearest is found.
 */
export const LayeredNetwork = memo(function LayeredNetwork(props: LayeredNetworkProps) {
  const { layout, weights } = props
  return (
    <g className="network layered" transform={`translate(${layout.x} 0)`}>
      <ChosenEdge layout={layout} selected={props.selected} />
      {weights.map((matrix, layer) => (
        <Edges key={layer} layout={layout} layer={layer} weights={matrix} />
      ))}
      {weights.map((_, layer) => (
        <EdgeTarget key={layer} layout={layout} actions={props.actions} layer={layer} />
      ))}
      <Units {...props} />
      <Heads {...props} />
      <Buttons {...props} />
    </g>
  )
})

const Edges = memo(function Edges(props: {
  readonly layout: LayeredLayout
  readonly layer: number
  readonly weights: ArrayLike<number>
}) {
  const { layout, layer, weights } = props
  const paint = useMemo(() => edgePainter(layout, layer), [layout, layer])
  return <EdgeLines paths={paint(weights)} isDense={layout.lineScale < DENSE} />
})

const EdgeLines = memo(function EdgeLines(props: {
  readonly paths: readonly EdgePath[]
  readonly isDense: boolean
}) {
  const { paths, isDense } = props
  return (
    <g className={isDense ? 'edge dense' : 'edge'} aria-hidden="true">
      {paths.map(({ key, d, sign, width }) => (
        <path
          key={key}
          className={sign}
          d={d}
          strokeWidth={width}
          strokeDasharray={sign === 'neg' ? '9 5' : undefined}
        />
      ))}
    </g>
  )
})

/** The highlighter under the line that was chosen. */
const ChosenEdge = memo(function ChosenEdge(
  props: Pick<LayeredNetworkProps, 'layout' | 'selected'>,
) {
  const { layout, selected } = props
  const { layer, unit, input } = selected
  const from = layout.columns[layer]
  const to = layout.columns[layer + 1]
  if (from?.units[input ?? -1] === undefined || to === undefined || input === null) return null
  return <path className="edge-halo" d={linePath(from, to, input, unit)} />
})

/** The area between two columns: pointing lights the nearest line, pressing chooses it. */
const EdgeTarget = memo(function EdgeTarget(
  props: Pick<LayeredNetworkProps, 'layout' | 'actions'> & { readonly layer: number },
) {
  const { layout, layer, actions } = props
  const [pointed, setPointed] = useState<EdgePlace | null>(null)
  const from = layout.columns[layer]
  const to = layout.columns[layer + 1]
  if (from === undefined || to === undefined) return null
  const left = from.x + from.radius
  const top = layout.functionY + 8
  const find = (event: PointerEvent<SVGRectElement>): EdgePlace | null => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearestEdge(
      layout,
      layer,
      { x: left + event.clientX - box.left, y: top + event.clientY - box.top },
      REACH,
    )
  }
  return (
    <>
      {pointed !== null && (
        <path className="edge-halo pointed" d={linePath(from, to, pointed.input, pointed.output)} />
      )}
      <rect
        className="edge-target"
        x={left}
        y={top}
        width={Math.max(0, to.x - to.radius - left)}
        height={layout.buttonY - layout.button - top}
        onPointerMove={(event) => {
          const found = find(event)
          if (found?.output !== pointed?.output || found?.input !== pointed?.input) {
            setPointed(found)
          }
        }}
        onPointerLeave={() => {
          setPointed(null)
        }}
        onPointerUp={(event) => {
          const found = find(event)
          if (found !== null) {
            actions.onSelect({ layer, unit: found.output, input: found.input })
          }
        }}
      />
    </>
  )
})

/** Every unit of the layers with weights; the inputs are no buttons: nothing of theirs can change. */
const Units = memo(function Units(
  props: Pick<LayeredNetworkProps, 'layout' | 'selected' | 'actions'>,
) {
  const { layout, selected, actions } = props
  const [inputs, ...columns] = layout.columns
  const count = columns.length
  return (
    <>
      {inputs?.units.map((y, unit) => (
        <g key={unit} className="node" aria-hidden="true">
          <circle className="ring" cx={inputs.x} cy={y} r={inputs.radius} fill="var(--paper)" />
          <text className="symbol" x={inputs.x} y={y - inputs.radius - 5} textAnchor="middle">
            <tspan className="mi">x</tspan>
            <tspan className="sub" dy="0.26em">
              {unit + 1}
            </tspan>
          </text>
        </g>
      ))}
      {columns.map((column, layer) =>
        column.units.map((y, unit) => {
          const isSelected = selected.layer === layer && selected.unit === unit
          const place = { layer, unit, input: null }
          return (
            <g
              key={`${layer} ${unit}`}
              className={isSelected ? 'node unit is-current is-marked' : 'node unit'}
              role="button"
              tabIndex={isSelected ? 0 : -1}
              aria-pressed={isSelected}
              aria-label={`${layerName(layer, count)} 뉴런 ${unit + 1}`}
              data-unit={`${layer} ${unit}`}
              onClick={() => {
                actions.onSelect(place)
              }}
              onKeyDown={(event) => {
                moveFocus(event, layout, place, actions)
              }}
              onPointerEnter={() => {
                actions.onPoint(place)
              }}
              onPointerLeave={() => {
                actions.onPoint(null)
              }}
            >
              <circle className="halo" cx={column.x} cy={y} r={column.radius + 5} />
              <circle className="ring" cx={column.x} cy={y} r={column.radius} fill="var(--wash)" />
            </g>
          )
        }),
      )}
    </>
  )
})

/** Left and right change the layer, up and down the unit; the focus goes along. */
function moveFocus(
  event: KeyboardEvent<SVGGElement>,
  layout: LayeredLayout,
  { layer, unit }: UnitPlace,
  actions: NetworkActions,
): void {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  }
  const step = steps[event.key]
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    actions.onSelect({ layer, unit, input: null })
  }
  if (step === undefined) return
  const column = layout.columns[layer + 1 + step[0]]
  const nextLayer = layer + step[0]
  if (column === undefined || nextLayer < 0) return
  const next = Math.min(Math.max(unit + step[1], 0), column.units.length - 1)
  event.preventDefault()
  actions.onSelect({ layer: nextLayer, unit: next, input: null })
  const wanted = event.currentTarget.parentElement?.querySelector<SVGGElement>(
    `[data-unit="${nextLayer} ${next}"]`,
  )
  wanted?.focus()
}

/** Names of the layers with the curves and names of their functions. */
const Heads = memo(function Heads(props: Pick<LayeredNetworkProps, 'layout' | 'activations'>) {
  const { layout, activations } = props
  const { columns } = layout
  const gap = (columns[1]?.x ?? 0) - (columns[0]?.x ?? 0)
  return (
    <g aria-hidden="true">
      {columns.map((column, index) => {
        const activation = activations[index - 1]
        const isEnd = index === 0 || index === columns.length - 1
        const anchor = index === 0 ? 'start' : index === columns.length - 1 ? 'end' : 'middle'
        const x = index === 0 ? 0 : index === columns.length - 1 ? layout.width : column.x
        const name = index === 0 ? '입력' : layerName(index - 1, columns.length - 1)
        return (
          <g key={index}>
            <HaloText className="lbl" x={x} y={layout.nameY} textAnchor={anchor}>
              {name}
            </HaloText>
            {!isEnd && activation !== undefined && (
              <g className={functionStyle(activation.id).className}>
                {gap >= 84 ? (
                  <text className="fl" x={column.x} y={layout.functionY} textAnchor="middle">
                    {activation.label}
                  </text>
                ) : (
                  <g transform={`translate(${column.x - 12} ${layout.functionY - 13})`}>
                    <ActivationCurvelet activation={activation} />
                  </g>
                )}
              </g>
            )}
          </g>
        )
      })}
    </g>
  )
})

/** Below each hidden layer: a unit more, a unit less; between the columns: a layer more. */
const Buttons = memo(function Buttons(
  props: Pick<LayeredNetworkProps, 'layout' | 'actions' | 'mostUnits' | 'mostLayers'>,
) {
  const { layout, actions, mostUnits, mostLayers } = props
  const { columns, button, buttonY, stacksButtons } = layout
  const hidden = columns.slice(1, -1)
  const gap = (columns[1]?.x ?? 0) - (columns[0]?.x ?? 0)
  const offset = button / 2 + 1
  return (
    <>
      {hidden.map((column, layer) => {
        const units = column.units.length
        const name = layerName(layer, columns.length - 1)
        return (
          <g key={layer}>
            <SignButton
              sign="minus"
              label={`${name}의 뉴런 빼기`}
              disabled={units <= 1}
              x={column.x - (stacksButtons ? 0 : offset)}
              y={buttonY + (stacksButtons ? offset : 0)}
              side={button}
              onPress={() => {
                actions.onWidth(layer, units - 1)
              }}
            />
            <SignButton
              sign="plus"
              label={`${name}에 뉴런 더하기`}
              disabled={units >= mostUnits}
              x={column.x + (stacksButtons ? 0 : offset)}
              y={buttonY - (stacksButtons ? offset : 0)}
              side={button}
              onPress={() => {
                actions.onWidth(layer, units + 1)
              }}
            />
          </g>
        )
      })}
      {gap >= 110 &&
        hidden.length < mostLayers &&
        columns.slice(1).map((column, place) => (
          <SignButton
            key={place}
            sign="layer"
            label={
              place === hidden.length ? '출력 앞에 층 더하기' : `${place + 1}층 앞에 층 더하기`
            }
            disabled={false}
            x={column.x - gap / 2}
            y={buttonY}
            side={button * 1.5}
            onPress={() => {
              actions.onAddLayer(place)
            }}
          />
        ))}
    </>
  )
})

interface SignButtonProps {
  readonly sign: 'plus' | 'minus' | 'layer'
  readonly label: string
  readonly disabled: boolean
  readonly x: number
  readonly y: number
  readonly side: number
  readonly onPress: () => void
}

function SignButton({ sign, label, disabled, x, y, side, onPress }: SignButtonProps) {
  const half = side / 2
  return (
    <g
      className="sign-button"
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onPress()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        if (!disabled) onPress()
      }}
    >
      <rect x={x - half} y={y - half} width={side} height={side} />
      {sign === 'layer' ? (
        <text x={x} y={y + 5} textAnchor="middle">
          + 층
        </text>
      ) : (
        <path d={`M${x - 4.5} ${y}h9${sign === 'plus' ? `M${x} ${y - 4.5}v9` : ''}`} />
      )}
    </g>
  )
}
