import { SegmentedPicker } from '../../controls/SegmentedPicker.tsx'
import type { SoftmaxInstance } from './Lab.tsx'
import { lab } from './lab.ts'
import type { SoftmaxSettings } from './lab.ts'
import { MachineTable } from './MachineTable.tsx'

interface Preset {
  readonly label: string
  readonly logits: readonly number[]
  readonly precision: SoftmaxSettings['precision']
}

/** Scores at which the definition fails: of one class, of the sum, of all, from below. */
const PRESETS: readonly Preset[] = [
  { label: '89, 0, 0', logits: [89, 0, 0], precision: 'float32' },
  { label: '88, 88, 88', logits: [88, 88, 88], precision: 'float32' },
  { label: '1000, 1000, 1000', logits: [1000, 1000, 1000], precision: 'float64' },
  { label: '−1000, −1001, −1002', logits: [-1000, -1001, -1002], precision: 'float64' },
]

export interface OverflowBenchProps {
  readonly instance: SoftmaxInstance
  readonly settings: SoftmaxSettings
}

/** 넘침 실험: the format of numbers, the order of computing, and what the machine gets. */
export function OverflowBench({ instance, settings }: OverflowBenchProps) {
  return (
    <details
      className="more-settings"
      open={settings.machine}
      onToggle={(event) => {
        if (event.currentTarget.open === settings.machine) return
        instance.choose('machine', event.currentTarget.open)
      }}
    >
      <summary>넘침 실험</summary>
      <div className="fields">
        <SegmentedPicker
          label={lab.settings.precision.label}
          options={lab.settings.precision.options}
          selected={[settings.precision]}
          onPick={(id) => {
            instance.choose('precision', id)
          }}
        />
        <SegmentedPicker
          label={lab.settings.method.label}
          options={lab.settings.method.options}
          selected={[settings.method]}
          onPick={(id) => {
            instance.choose('method', id)
          }}
        />
      </div>
      <div className="fields" role="group" aria-label="점수 골라 보기">
        {PRESETS.map(({ label, logits, precision }) => (
          <button
            key={label}
            type="button"
            className="btn"
            onClick={() => {
              instance.tryScores(logits, precision)
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <MachineTable settings={settings} />
    </details>
  )
}
