import { PauseIcon, PlayIcon, ResetIcon } from '../../controls/icons.tsx'
import { Readout } from '../../controls/Readout.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { BLOCK, CELLS } from './mapGrid.ts'
import type { InitializationMapInstance } from './createInstance.ts'

/** Fills the map, stops, goes on, and back to the coarse map. */
export function MapBar({ instance }: { readonly instance: InitializationMapInstance }) {
  const status = useLabStore(instance, (state) => state.status)
  const progress = useLabStore(instance, (state) => state.progress)
  const { seeds, measure } = useLabStore(instance, (state) => state.drawn)
  const isRunning = status === 'running'
  const isSampled = progress === null && measure !== 'loss'
  const side = isSampled || measure === 'loss' ? CELLS / BLOCK : CELLS
  const share = progress === null ? 0 : progress.done / progress.total
  return (
    <div className="fig-ctl" role="group" aria-label="실행">
      <button
        type="button"
        className="btn main"
        onClick={() => {
          if (isRunning) instance.stop()
          else void instance.run()
        }}
      >
        {isRunning ? <PauseIcon /> : <PlayIcon />}
        <span>{LABELS[status] ?? '실행'}</span>
      </button>
      <button type="button" className="btn icon" aria-label="처음으로" onClick={instance.reset}>
        <ResetIcon />
      </button>
      <span className="gap" />
      <Readout
        items={
          isSampled
            ? [
                { label: '칸', value: `${side} × ${side}` },
                { label: '시드', value: '1개' },
              ]
            : [
                { label: '채운 지도', value: `${Math.floor(100 * share)}%` },
                { label: '칸', value: `${side} × ${side}` },
                { label: '시드', value: `${seeds}개` },
              ]
        }
      />
    </div>
  )
}

const LABELS: Readonly<Record<string, string>> = {
  running: '멈춤',
  paused: '이어서',
  finished: '처음부터',
}
