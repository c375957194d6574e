import { Slider } from '../../controls/Slider.tsx'
import { formatFixed } from '../../formula/formatNumber.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import { TrainingControls } from '../parts/TrainingControls.tsx'
import type { PlaygroundInstance } from './createInstance.ts'
import { LAST_STEP, outline } from './outline.ts'
import { StopFields } from './Parameters.tsx'
import { epochOf } from './selectors.ts'
import type { BenchPicture } from './selectors.ts'
import { accuracyText, stepText } from './strings.ts'
import { WeightsButton } from './WeightsButton.tsx'

/** Run, step and reset; the whole run on one slider; back and forth through what was changed. */
export function BenchControls({ instance }: { readonly instance: PlaygroundInstance }) {
  return (
    <>
      <TrainingControls<BenchPicture>
        instance={instance}
        seed={outline.settings.seed}
        readout={(shown) => [
          { label: '에폭', value: String(epochOf(shown)) },
          { label: '손실', value: formatFixed(shown.snapshot.loss, 4) },
          { label: '맞힌 비율', value: accuracyText(shown.snapshot.accuracy) },
        ]}
      />
      <div className="labbar bench-time">
        <TimeSlider instance={instance} />
        <UndoButtons instance={instance} />
      </div>
      <StopFields instance={instance} />
      <WeightsButton instance={instance} />
    </>
  )
}

function TimeSlider({ instance }: { readonly instance: PlaygroundInstance }) {
  const shown = useLabStore(instance.readout, (state) => state)
  if (shown === null) return null
  return (
    <Slider
      label="시간"
      value={shown.event.snapshot.step}
      minimum={0}
      maximum={LAST_STEP}
      step={1}
      text={stepText(shown)}
      onChange={(step) => {
        void instance.seek(step)
      }}
      onCommit={() => {
        instance.commit()
      }}
    />
  )
}

function UndoButtons({ instance }: { readonly instance: PlaygroundInstance }) {
  const canUndo = useLabStore(instance.bench, (state) => state.canUndo)
  const canRedo = useLabStore(instance.bench, (state) => state.canRedo)
  return (
    <span className="bench-buttons">
      <button
        type="button"
        className="btn"
        aria-disabled={!canUndo}
        aria-keyshortcuts="Control+Z"
        onClick={() => void instance.undo()}
      >
        되돌리기
      </button>
      <button
        type="button"
        className="btn"
        aria-disabled={!canRedo}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => void instance.redo()}
      >
        다시 하기
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => {
          instance.anotherSeed()
        }}
      >
        다른 시드
      </button>
    </span>
  )
}
