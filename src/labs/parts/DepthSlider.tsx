import { Slider } from '../../controls/Slider.tsx'
import type { IntegerSetting } from '../../store/settingsTable.ts'
import type { SettingActions } from './settingActions.ts'

/** Deepest network of the slider; a link may ask for more. */
const DEEPEST_BY_CONTROL = 30
const TICKS = [5, 10, 15, 20, 25]

export interface DepthSliderProps {
  readonly setting: IntegerSetting
  readonly value: number
  readonly actions: SettingActions
}

/** Hidden layers of a network, dragged; the setting is named `depth`. */
export function DepthSlider({ setting, value, actions }: DepthSliderProps) {
  return (
    <Slider
      label={setting.label}
      value={value}
      minimum={setting.minimum}
      maximum={DEEPEST_BY_CONTROL}
      step={1}
      ticks={TICKS}
      spoken={`${value}개`}
      onChange={(depth) => {
        actions.change('depth', depth)
      }}
      onCommit={actions.end}
    />
  )
}
