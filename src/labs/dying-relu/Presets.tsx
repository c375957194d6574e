import type { DyingReluInstance } from './createInstance.ts'
import type { DyingReluSettings } from './outline.ts'
import { isSet, RECIPES, RESCUES } from './presets.ts'
import type { Preset } from './presets.ts'

export interface PresetsProps {
  readonly instance: Pick<DyingReluInstance, 'apply'>
  readonly settings: DyingReluSettings
}

/** Recipes that kill, and single changes that rescue, on the same seed. */
export function Presets({ instance, settings }: PresetsProps) {
  const groups: readonly (readonly [label: string, presets: readonly Preset[]])[] = [
    ['죽이는 설정', RECIPES],
    ['하나만 바꿔 살리기', RESCUES],
  ]
  return (
    <div className="presets">
      {groups.map(([label, presets]) => (
        <div key={label} className="seg" role="group" aria-label={label}>
          <span aria-hidden="true">{label}</span>
          {presets.map((preset) => (
            <button
              key={preset.label}
              type="button"
              aria-pressed={isSet(preset, settings)}
              onClick={() => {
                instance.apply(preset)
              }}
            >
              {preset.label}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
