import type { CSSProperties } from 'react'
import { Slider } from '../../../controls/Slider.tsx'
import { activations } from '../../../engine/activations/index.ts'
import { UnitWeights } from '../../../figures/digits/UnitWeights.tsx'
import { formatNumber } from '../../../formula/formatNumber.ts'
import type { DrawingStore } from './createDrawing.ts'
import { strongestUnits } from './readDrawing.ts'
import type { Reader, Reading } from './readDrawing.ts'

export interface HiddenUnitProps {
  readonly reading: Reading
  readonly reader: Reader | null
  /** The unit that is looked at, or null for the strongest. */
  readonly chosen: number | null
  readonly drawing: DrawingStore
}

const SIDE = 208
const LISTED = 5

/** What a unit of the first hidden layer looks for, and how much of it is in this drawing. */
export function HiddenUnit({ reading, reader, chosen, drawing }: HiddenUnitProps) {
  const values = reading.pass.hidden[0]
  const layer = reading.layers[0]
  if (values === undefined || layer === undefined || reader === null) return null
  const order = strongestUnits(reading)
  const strongest = order[0] ?? 0
  const unit = chosen === null || chosen >= layer.outputs ? strongest : chosen
  const weights = layer.weights.subarray(unit * layer.inputs, (unit + 1) * layer.inputs)
  const full = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const largest = Math.abs(values[strongest] ?? 0)
  const text = (index: number): string => formatNumber(values[index] ?? NaN)
  const name = activations[reader.run.activation].label
  return (
    <div className="digit-unit">
      <div>
        <p className="digit-heading">
          은닉층 1층의 뉴런 {unit + 1}
          {unit === strongest && <small> 가장 크게 답한 뉴런</small>}
        </p>
        <UnitWeights
          label={`은닉층 1층 뉴런 ${unit + 1}의 가중치 64개를 8×8칸에 놓은 그림. 이 그림에서 활성값은 ${text(unit)}.`}
          side={SIDE}
          weights={weights}
          full={full}
          input={reading.input}
        />
        <p className="digit-note">
          이 그림에서 {name}의 값은 <b>{text(unit)}</b>
        </p>
      </div>
      <div>
        <Slider
          label="뉴런"
          value={unit + 1}
          minimum={1}
          maximum={layer.outputs}
          step={1}
          text={String(unit + 1)}
          spoken={`${unit + 1}, 활성값 ${text(unit)}`}
          onChange={(number) => {
            drawing.chooseUnit(number - 1)
          }}
        />
        <p className="digit-heading">크게 답한 뉴런</p>
        <ol className="digit-units">
          {order.slice(0, LISTED).map((index) => (
            <li key={index}>
              <button
                type="button"
                aria-pressed={index === unit}
                style={
                  {
                    '--v': largest > 0 ? Math.abs(values[index] ?? 0) / largest : 0,
                  } as CSSProperties
                }
                onClick={() => {
                  drawing.chooseUnit(index)
                }}
              >
                <span>뉴런 {index + 1}</span>
                <i aria-hidden="true" />
                <b>{text(index)}</b>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
