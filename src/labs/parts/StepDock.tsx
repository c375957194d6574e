import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { StepBackIcon, StepForwardIcon } from '../../controls/icons.tsx'
import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { Formula } from '../../formula/Formula.tsx'

export interface StepDockProps {
  /** The figure: the dock shows only while it is on the screen. */
  readonly figure: RefObject<HTMLElement | null>
  readonly formula: CompiledFormula | null
  readonly values: Readonly<Record<string, string>>
  readonly position: number
  readonly count: number
  readonly onNext: () => void
  readonly onBack: () => void
}

/** 식 받침: on a phone the line of the present stop and the buttons stay at the lower edge. */
export function StepDock(props: StepDockProps) {
  const { formula, position, count } = props
  const visible = useIsOnScreen(props.figure)
  if (!visible) return null
  return (
    <div className="dock">
      {formula !== null && <Formula formula={formula} values={props.values} />}
      <div className="row">
        <button type="button" className="btn" disabled={position === 0} onClick={props.onBack}>
          <StepBackIcon />
          <span>이전</span>
        </button>
        <button
          type="button"
          className="btn main"
          disabled={position === count}
          onClick={props.onNext}
        >
          <StepForwardIcon />
          <span>
            다음 단계 {Math.min(position + 1, count)} / {count}
          </span>
        </button>
      </div>
    </div>
  )
}

/** False until observed, so the prerendered page has no dock. */
function useIsOnScreen(element: RefObject<HTMLElement | null>): boolean {
  const [visible, setVisible] = useState(false)
  useEffect(() => {
    const observed = element.current
    if (observed === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        setVisible(entries.at(-1)?.isIntersecting ?? false)
      },
      // The picture itself must be in view, not only its first line.
      { rootMargin: '0px 0px -35% 0px' },
    )
    observer.observe(observed)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return visible
}
