import { SegmentedPicker } from '../../controls/SegmentedPicker.tsx'
import { Select } from '../../controls/Select.tsx'
import { activationIds, activations } from '../../engine/activations/index.ts'
import type { ActivationId } from '../../engine/activations/index.ts'
import { ActivationGlyph } from '../../figures/ActivationGlyph.tsx'
import { FAMILIAR, functionStyle } from '../../figures/functionStyle.ts'

export interface ActivationPickerProps {
  /** Name of the group, e.g. `활성화 함수`. */
  readonly label: string
  readonly value: ActivationId
  readonly onPick: (activation: ActivationId) => void
}

const OTHERS = activationIds.filter((id) => !FAMILIAR.includes(id))
const NONE = { id: '', label: '다른 함수' } as const

/** The four functions of the lesson side by side, the others in a list. */
export function ActivationPicker({ label, value, onPick }: ActivationPickerProps) {
  const isFamiliar = FAMILIAR.includes(value)
  const others = OTHERS.map((id) => ({ id, label: activations[id].label }))
  const classes = isFamiliar
    ? 'function-picker'
    : `function-picker other ${functionStyle(value).className}`
  return (
    <div className={classes}>
      <SegmentedPicker
        label={label}
        selected={[value]}
        onPick={onPick}
        options={FAMILIAR.map((id) => ({
          id,
          label: id === 'leakyRelu' ? <LeakyName /> : activations[id].label,
          glyph: <ActivationGlyph activation={activations[id]} />,
          className: functionStyle(id).className,
        }))}
      />
      <Select<ActivationId | ''>
        label="다른 함수"
        value={isFamiliar ? '' : value}
        options={isFamiliar ? [NONE, ...others] : others}
        onChange={(id) => {
          if (id !== '') onPick(id)
        }}
      />
    </div>
  )
}

/** On a phone the four names share one line. */
function LeakyName() {
  return (
    <>
      leaky<span className="wide"> ReLU</span>
    </>
  )
}
