import type { DyingReluInstance } from './createInstance.ts'
import type { DyingReluSettings } from './outline.ts'
import { isSet, RECIPES, RESCUES } from './presets.ts'

export interface PresetsProps {
  readonly instance: Pick<DyingReluInstance, 'apply'>
  readonly settings: DyingReluSettings
}

/** Recipes that kill, and single changes that rescue, on the same seed. */
export function Presets({ instance, settings }: PresetsProps) {
  return (
    <div className="presets">
      <div className="seg" role="group" aria-label="죽이는 설정">
        <span aria-hidden="true">죽이는 설정</span>
        {RECIPES.map((preset) => (
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
      <div className="seg" role="group" aria-label="하나만 바꿔 살리기">
        <span aria-hidden="true">하나만 바꿔 살리기</span>
        {RESCUES.map((preset) => {
          // What stands already is no rescue: an underline would say that it was tried.
          const isIdle = isSet(preset, settings)
          return (
            <button
              key={preset.label}
              type="button"
              aria-disabled={isIdle}
              onClick={() => {
                if (!isIdle) instance.apply(preset)
              }}
            >
              {preset.label}
              {isIdle && <span className="sr">, 지금 이 값</span>}
            </button>
          )
        })}
      </div>
    </div>
  )
}
