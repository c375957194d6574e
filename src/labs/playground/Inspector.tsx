import { useId, useMemo, useState } from 'react'
import { NumberField } from '../../controls/NumberField.tsx'
import { Select } from '../../controls/Select.tsx'
import { activationIds, activations } from '../../engine/activations/index.ts'
import { losses } from '../../engine/losses/index.ts'
import { layerName } from '../../figures/layerRows.ts'
import { formatFixed } from '../../formula/formatNumber.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import { MOST_LAYERS, MOST_UNITS, outputsOf } from './outline.ts'
import type { PlaygroundInstance } from './createInstance.ts'
import { activationsOf, unitSum } from './pageNetwork.ts'
import type { UnitSum } from './pageNetwork.ts'
import type { BenchPicture } from './selectors.ts'
import { networkOf } from './usePageNetwork.ts'

const ACTIVATIONS = activationIds.map((id) => ({ id, label: activations[id].label }))

/** The selected layer and unit: what can be changed about them, and the sum with its numbers. */
export function Inspector({ instance }: { readonly instance: PlaygroundInstance }) {
  const shown = useLabStore(instance.readout, (state) => state)
  const selection = useLabStore(instance.bench, (state) => state.selection)
  if (shown === null) return null
  // The network of the picture: what was asked for may still be computed.
  const { hiddenWidths: widths = [], hiddenActivations = [] } = shown.run
  const layer = Math.min(selection.layer, widths.length)
  const layers = widths.length + 1
  const isHidden = layer < widths.length
  const outputs = outputsOf(shown.settings)
  const units = widths[layer] ?? outputs
  const unit = Math.min(selection.unit, units - 1)
  return (
    <section className="bench-inspector" aria-label="고른 층과 뉴런">
      <div className="bench-fields">
        <Select
          label="층"
          value={String(layer)}
          options={Array.from({ length: layers }, (_, index) => ({
            id: String(index),
            label: layerName(index, layers),
          }))}
          onChange={(id) => {
            instance.select({ layer: Number(id), unit: 0, input: null })
          }}
        />
        {isHidden && (
          <>
            <Select
              label="활성화 함수"
              value={hiddenActivations[layer] ?? 'identity'}
              options={ACTIVATIONS}
              onChange={(id) => {
                instance.setActivation(layer, id)
              }}
            />
            <NumberField
              label="뉴런 수"
              name="뉴런 수"
              value={units}
              minimum={1}
              maximum={MOST_UNITS}
              integer
              example={4}
              onCommit={(width) => {
                instance.setWidth(layer, width)
              }}
            />
          </>
        )}
        <span className="bench-buttons">
          <button
            type="button"
            className="btn"
            aria-disabled={widths.length >= MOST_LAYERS}
            onClick={() => {
              instance.addLayer(layer)
            }}
          >
            앞에 층 더하기
          </button>
          <button
            type="button"
            className="btn"
            aria-disabled={!isHidden || widths.length >= MOST_LAYERS}
            onClick={() => {
              if (isHidden) instance.addLayer(layer + 1)
            }}
          >
            뒤에 층 더하기
          </button>
          <button
            type="button"
            className="btn"
            aria-disabled={!isHidden}
            onClick={({ detail }) => {
              // A neighbour slides into its place: the second press of a double click is not for it.
              if (isHidden && detail <= 1) instance.removeLayer(layer)
            }}
          >
            이 층 지우기
          </button>
        </span>
      </div>
      <div className="bench-fields">
        <NumberField
          label="뉴런"
          name="뉴런"
          value={unit + 1}
          minimum={1}
          maximum={units}
          integer
          example={1}
          onCommit={(number) => {
            instance.select({ unit: number - 1, input: null })
          }}
        />
        <PointField instance={instance} samples={shown.points.classes.length} />
      </div>
      <Sum instance={instance} shown={shown} />
    </section>
  )
}

function PointField(props: { readonly instance: PlaygroundInstance; readonly samples: number }) {
  const point = useLabStore(props.instance.bench, (state) => state.point)
  return (
    <NumberField
      label="점의 번호"
      name="점의 번호"
      value={Math.min(point, props.samples - 1) + 1}
      minimum={1}
      maximum={props.samples}
      integer
      example={1}
      onCommit={(number) => {
        props.instance.choosePoint(number - 1)
      }}
    />
  )
}

/** s = Σ w·z + b with the numbers of one point, every weight a field. */
function Sum(props: { readonly instance: PlaygroundInstance; readonly shown: BenchPicture }) {
  const { instance, shown } = props
  const { layer, unit, input } = useLabStore(instance.bench, (state) => state.selection)
  const point = useLabStore(instance.bench, (state) => state.point)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const { points, run, values } = shown
  const sum = useMemo(() => {
    const sample = Math.min(point, points.classes.length - 1)
    const place = points.coordinates.slice(2 * sample, 2 * sample + 2)
    return unitSum(networkOf(shown), layer, unit, place)
  }, [shown, points, layer, unit, point])
  if (sum === null) return null
  const below = layer === 0 ? 'x' : 'z'
  const isOutput = layer === values.length - 1
  const isSoftmax = isOutput && losses[run.loss].output === 'softmax'
  const activation = activations[activationsOf(run)[layer] ?? 'identity']
  const change = (place: number | null, value: number): void => {
    setProblem(instance.setParameter(layer, unit, place, value))
  }
  return (
    <div className="bench-sum" role="group" aria-labelledby={id}>
      <p id={id}>
        <i className="math">s</i> = Σ <i className="math">w</i>·<i className="math">{below}</i> +{' '}
        <i className="math">b</i>
        <small>가중치를 고쳐 쓰면 지금 걸음에서 그 값이 돼요</small>
      </p>
      <ol className="bench-terms">
        {Array.from(sum.weights, (weight, index) => (
          <li key={index} className={input === index ? 'is-chosen' : undefined}>
            <NumberField
              key={`${layer} ${unit} ${index} ${input === index ? 'chosen' : ''}`}
              label={`w${subscript(index + 1)}`}
              name={`가중치 w${index + 1}`}
              value={rounded(weight)}
              minimum={-1e6}
              maximum={1e6}
              example={0.5}
              onCommit={(value) => {
                change(index, value)
              }}
            />
            <span>
              × ({below}
              <sub>{index + 1}</sub> = {formatFixed(sum.inputs[index] ?? NaN, 3)})
            </span>
          </li>
        ))}
        <li className={input === -1 ? 'is-chosen' : undefined}>
          <NumberField
            label="b"
            name="편향 b"
            value={rounded(sum.bias)}
            minimum={-1e6}
            maximum={1e6}
            example={0.1}
            onCommit={(value) => {
              change(null, value)
            }}
          />
        </li>
      </ol>
      <p className="bench-formula">{filledIn(sum)}</p>
      <p className="bench-formula">
        {isSoftmax
          ? `z = softmax(s) = ${formatFixed(sum.output, 3)}`
          : `z = ${activation.label}(s) = ${formatFixed(sum.output, 3)}`}
      </p>
      {problem !== null && (
        <p className="err" role="alert">
          <b>알림</b>
          <span>{problem}</span>
        </p>
      )}
    </div>
  )
}

/** `s = 0.521×1.302 + (−0.2)×0.44 + 0.1 = 0.69` */
export function filledIn({ inputs, weights, bias, sum }: UnitSum): string {
  const terms = Array.from(
    weights,
    (weight, index) => `${inBrackets(weight)}×${inBrackets(inputs[index] ?? NaN)}`,
  )
  return `s = ${[...terms, inBrackets(bias)].join(' + ')} = ${formatFixed(sum, 3)}`
}

function inBrackets(value: number): string {
  const text = formatFixed(value, 3)
  return value < 0 ? `(${text})` : text
}

/** A field shows as many digits as a person types; what is typed is taken as it stands. */
function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(4)) : value
}

function subscript(number: number): string {
  return [...String(number)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit))).join('')
}
