import { formatFixed } from '../../formula/formatNumber.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import { TrainingBar } from '../parts/TrainingBar.tsx'
import type { VanishingGradientInstance } from './createInstance.ts'
import { outline } from './outline.ts'

/** The control bar: run, step, reset, speed, seed, and where the run is. */
export function Playback({ instance }: { readonly instance: VanishingGradientInstance }) {
  const status = useLabStore(instance, (state) => state.status)
  const speed = useLabStore(instance, (state) => state.speed)
  const seed = useLabStore(instance, (state) => state.settings.seed)
  const picture = useLabStore(instance.readout, (shown) => shown)
  if (picture === null) return null
  const { snapshot, configuration } = picture.event
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
      readout={[
        { label: '걸음', value: `${snapshot.step} / ${configuration.lastStep}` },
        { label: '손실', value: formatFixed(picture.run.loss, 3) },
      ]}
    />
  )
}
