import type { IntegerSetting } from '../../store/settingsTable.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { ReadableStore } from '../../store/useLabStore.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import type { LabStatus } from '../Lab.ts'
import type { SettingActions } from './settingActions.ts'
import { TrainingBar } from './TrainingBar.tsx'
import type { TrainingCommands } from './TrainingBar.tsx'

interface ControlledState {
  readonly status: LabStatus
  readonly speed: number
  readonly settings: { readonly seed: number }
}

export interface TrainingControlsProps<Shown> {
  readonly instance: TrainingCommands &
    ReadableStore<ControlledState> & {
      readonly actions: SettingActions
      readonly readout: ReadableStore<Shown | null>
    }
  readonly seed: IntegerSetting
  /** Numbers beside the step, e.g. the loss. */
  readonly readout?: (shown: Shown) => readonly { readonly label: string; readonly value: string }[]
}

/** The control bar of a lab that trains: run, step, reset, speed, seed, and where the run is. */
export function TrainingControls<Shown extends { readonly event: TrainingEvent }>(
  props: TrainingControlsProps<Shown>,
) {
  const { instance } = props
  const status = useLabStore(instance, (state) => state.status)
  const speed = useLabStore(instance, (state) => state.speed)
  const seed = useLabStore(instance, (state) => state.settings.seed)
  const shown = useLabStore(instance.readout, (state) => state)
  if (shown === null) return null
  const { snapshot, configuration } = shown.event
  return (
    <TrainingBar
      commands={instance}
      status={status}
      step={snapshot.step}
      speed={speed}
      seed={{ setting: props.seed, value: seed }}
      onSeed={(value) => {
        instance.actions.choose('seed', value)
      }}
      readout={[
        { label: '걸음', value: `${snapshot.step} / ${configuration.lastStep}` },
        ...(props.readout?.(shown) ?? []),
      ]}
    />
  )
}
