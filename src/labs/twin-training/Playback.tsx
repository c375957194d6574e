import { useLabStore } from '../../store/useLabStore.ts'
import { TrainingBar } from '../parts/TrainingBar.tsx'
import type { TwinTrainingInstance } from './createInstance.ts'
import { outline } from './outline.ts'

/** The control bar: run, step, reset, speed, seed, and where the runs are. */
export function Playback({ instance }: { readonly instance: TwinTrainingInstance }) {
  const status = useLabStore(instance, (state) => state.status)
  const speed = useLabStore(instance, (state) => state.speed)
  const seed = useLabStore(instance, (state) => state.settings.seed)
  const event = useLabStore(instance.readout, (shown) => shown?.event ?? null)
  if (event === null) return null
  const { snapshot, configuration } = event
  return (
    <TrainingBar
      commands={instance}
      status={status}
      step={snapshot.step}
      speed={speed}
      seed={{ setting: outline.settings.seed, value: seed }}
      onSeed={(value) => {
        instance.actions.choose('seed', value)
      }}
      readout={[{ label: '걸음', value: `${snapshot.step} / ${configuration.lastStep}` }]}
    />
  )
}
