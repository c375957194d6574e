import type { ReactNode } from 'react'
import { Readout } from '../../controls/Readout.tsx'
import { ResetIcon, StepBackIcon, StepForwardIcon } from '../../controls/icons.tsx'

export interface SteppingBarProps {
  readonly position: number
  readonly count: number
  readonly onNext: () => void
  readonly onBack: () => void
  readonly onReset: () => void
  /** At the last stop the main button starts another round with the new weights. */
  readonly onAgain: () => void
  readonly again?: string | undefined
  readonly children?: ReactNode
}

/** One operation forward, one back, back to the start. */
export function SteppingBar(props: SteppingBarProps) {
  const { position, count, again = '새 가중치로 한 번 더' } = props
  const atEnd = position === count
  return (
    <div className="fig-ctl" role="group" aria-label="단계">
      <button type="button" className="btn main" onClick={atEnd ? props.onAgain : props.onNext}>
        <StepForwardIcon />
        <span>{atEnd ? again : '다음 단계'}</span>
      </button>
      <button type="button" className="btn" disabled={position === 0} onClick={props.onBack}>
        <StepBackIcon />
        <span>이전</span>
      </button>
      <button type="button" className="btn icon" aria-label="처음으로" onClick={props.onReset}>
        <ResetIcon />
      </button>
      <Readout items={[{ label: '단계', value: `${position} / ${count}` }]} />
      <span className="gap" />
      {props.children}
    </div>
  )
}
