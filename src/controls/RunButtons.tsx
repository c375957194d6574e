import { PauseIcon, PlayIcon, ResetIcon } from './icons.tsx'

export interface RunButtonsProps {
  readonly isRunning: boolean
  /** What the first button says. */
  readonly label: string
  readonly onRun: () => void
  readonly onStop: () => void
  readonly onReset: () => void
}

/** Run or stop, and back to the start: what a computation without steps is controlled by. */
export function RunButtons({ isRunning, label, onRun, onStop, onReset }: RunButtonsProps) {
  return (
    <>
      <button type="button" className="btn main" onClick={isRunning ? onStop : onRun}>
        {isRunning ? <PauseIcon /> : <PlayIcon />}
        <span>{label}</span>
      </button>
      <button type="button" className="btn icon" aria-label="처음으로" onClick={onReset}>
        <ResetIcon />
      </button>
    </>
  )
}
