import { NumberField } from '../../controls/NumberField.tsx'
import { PlaybackBar } from '../../controls/PlaybackBar.tsx'
import type { PlaybackBarProps } from '../../controls/PlaybackBar.tsx'
import { Readout } from '../../controls/Readout.tsx'
import { Select } from '../../controls/Select.tsx'
import type { IntegerSetting } from '../../store/settingsTable.ts'
import type { LabStatus } from '../Lab.ts'

/** The part of a training lab's store that its control bar uses. */
export interface TrainingCommands {
  play(): void
  pause(): void
  step(count: number): Promise<void>
  reset(): Promise<void>
  setSpeed(stepsPerSecond: number): void
}

export interface TrainingBarProps {
  readonly commands: TrainingCommands
  readonly status: LabStatus
  readonly step: number
  /** Steps a second. */
  readonly speed: number
  readonly seed: { readonly setting: IntegerSetting; readonly value: number }
  readonly onSeed: (seed: number) => void
  readonly readout: readonly { readonly label: string; readonly value: string }[]
}

const SPEEDS = [10, 30, 60, 240, Infinity].map((speed) => ({
  id: String(speed),
  label: speed === Infinity ? '가장 빠르게' : `초당 ${speed}걸음`,
}))

/** Run, step, back, reset; speed and seed; where the run is. */
export function TrainingBar(props: TrainingBarProps) {
  const { commands, status, step, speed, seed } = props
  return (
    <PlaybackBar
      state={barState(status)}
      step={step}
      onPlay={() => {
        commands.play()
      }}
      onPause={() => {
        commands.pause()
      }}
      onStep={(count) => void commands.step(count)}
      onReset={() => void commands.reset()}
      readout={<Readout items={props.readout} />}
    >
      <Select
        label="빠르기"
        value={String(speed)}
        options={SPEEDS}
        onChange={(id) => {
          commands.setSpeed(Number(id))
        }}
      />
      <NumberField
        label={seed.setting.label}
        name={seed.setting.label}
        value={seed.value}
        minimum={seed.setting.minimum}
        maximum={seed.setting.maximum}
        integer
        example={seed.setting.default}
        onCommit={props.onSeed}
      />
    </PlaybackBar>
  )
}

function barState(status: LabStatus): PlaybackBarProps['state'] {
  if (status === 'running' || status === 'finished') return status
  return status === 'diverged' ? 'blocked' : 'idle'
}
