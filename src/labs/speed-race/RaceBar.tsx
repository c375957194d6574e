import { Readout } from '../../controls/Readout.tsx'
import { RunButtons } from '../../controls/RunButtons.tsx'
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
      <RunButtons
        isRunning={isRunning}
        label={isRunning ? '멈춤' : '실행'}
        onRun={() => {
          void instance.race()
        }}
        onStop={instance.stop}
        onReset={instance.reset}
      />
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
