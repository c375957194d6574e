import { PauseIcon, PlayIcon, ResetIcon } from '../../controls/icons.tsx'
import { Readout } from '../../controls/Readout.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { SettingFields } from '../parts/SettingFields.tsx'
import type { SpeedRaceInstance } from './createInstance.ts'
import { outline } from './outline.ts'

/** Run and stop, how many networks and which seeds, and how far the race is. */
export function RaceBar({ instance }: { readonly instance: SpeedRaceInstance }) {
  const status = useLabStore(instance, (state) => state.status)
  const settings = useLabStore(instance, (state) => state.settings)
  const shown = useLabStore(instance, (state) => state.shown)
  const isRunning = status === 'running'
  return (
    <div className="fig-ctl" role="group" aria-label="실행">
      <button
        type="button"
        className="btn main"
        onClick={() => {
          if (isRunning) instance.stop()
          else void instance.race()
        }}
      >
        {isRunning ? <PauseIcon /> : <PlayIcon />}
        <span>{isRunning ? '멈춤' : '실행'}</span>
      </button>
      <button
        type="button"
        className="btn icon"
        aria-label="처음으로"
        onClick={() => {
          instance.reset()
        }}
      >
        <ResetIcon />
      </button>
      <span className="sep wide" />
      <SettingFields
        table={outline.settings}
        values={settings}
        names={['seeds', 'seed']}
        actions={instance.actions}
      />
      <span className="gap" />
      {shown !== null && (
        <Readout items={[{ label: '망', value: `${shown.race.done} / ${shown.race.total}` }]} />
      )}
    </div>
  )
}
