import type { ReactNode } from 'react'
import { PauseIcon, PlayIcon, ResetIcon, StepBackIcon, StepForwardIcon } from './icons.tsx'

export interface PlaybackBarProps {
  readonly state: 'idle' | 'running' | 'finished' | 'blocked'
  /** Steps done; at 0 the main button says 실행, later 이어서, at the end 처음부터. */
  readonly step: number
  readonly onPlay: () => void
  readonly onPause: () => void
  readonly onStep: (count: 1 | -1) => void
  readonly onReset: () => void
  /** Speed, seed and other fields, between the buttons and the readout. */
  readonly children?: ReactNode
  readonly readout?: ReactNode
}

/** Run, one step back, one step forward, back to the start: always in this order. */
export function PlaybackBar(props: PlaybackBarProps) {
  const { state, step } = props
  const running = state === 'running'
  return (
    <div className="fig-ctl" role="group" aria-label="실행">
      <button
        type="button"
        className="btn main"
        disabled={state === 'blocked'}
        onClick={running ? props.onPause : props.onPlay}
      >
        {running ? <PauseIcon /> : <PlayIcon />}
        <span>{mainLabel(state, step)}</span>
      </button>
      <button
        type="button"
        className="btn icon"
        aria-label="한 걸음 뒤로"
        disabled={step === 0}
        onClick={() => {
          props.onStep(-1)
        }}
      >
        <StepBackIcon />
      </button>
      <button
        type="button"
        className="btn icon"
        aria-label="한 걸음 앞으로"
        disabled={state === 'finished' || state === 'blocked'}
        onClick={() => {
          props.onStep(1)
        }}
      >
        <StepForwardIcon />
      </button>
      <button type="button" className="btn icon" aria-label="처음으로" onClick={props.onReset}>
        <ResetIcon />
      </button>
      {props.children !== undefined && (
        <>
          <span className="sep wide" />
          {props.children}
        </>
      )}
      <span className="gap" />
      {props.readout}
    </div>
  )
}

function mainLabel(state: PlaybackBarProps['state'], step: number): string {
  if (state === 'running') return '멈춤'
  if (step === 0) return '실행'
  return state === 'finished' ? '처음부터' : '이어서'
}
