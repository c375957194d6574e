import { useMemo } from 'react'
import { useLabStore } from '../../store/useLabStore.ts'
import type { PlaygroundInstance } from './createInstance.ts'
import { overflowOf } from './pageNetwork.ts'
import { overflowText, stopText } from './strings.ts'
import { networkOf } from './usePageNetwork.ts'

/** Why the run stopped by itself, and where its numbers began to overflow. */
export function Notices({ instance }: { readonly instance: PlaygroundInstance }) {
  const stop = useLabStore(instance.bench, (state) => state.stop)
  return (
    <>
      {stop !== null && (
        <p className="err" role="status">
          <b>멈춤</b>
          <span>{stopText(stop)}</span>
        </p>
      )}
      <OverflowNotice instance={instance} />
    </>
  )
}

function OverflowNotice({ instance }: { readonly instance: PlaygroundInstance }) {
  const shown = useLabStore(instance.readout, (state) => state)
  const canUndo = useLabStore(instance.bench, (state) => state.canUndo)
  const isDiverged = shown?.event.status === 'diverged'
  const sentence = useMemo(() => {
    if (shown === null || !isDiverged) return ''
    const { coordinates, classes } = shown.points
    const overflow = overflowOf(networkOf(shown), coordinates, classes.length)
    return overflow === null
      ? '가중치와 활성값은 모두 유한하지만 손실을 더하는 동안 유한한 수를 벗어났어요.'
      : overflowText(overflow, shown.values.length)
  }, [shown, isDiverged])
  if (!isDiverged) return null
  const divergedAt = shown.event.snapshot.divergedAt ?? 0
  return (
    <div className="err bench-overflow" role="status">
      <b>넘침</b>
      <span>{sentence}</span>
      <span className="bench-buttons">
        {divergedAt > 0 && (
          <button type="button" className="btn" onClick={() => void instance.undoDivergence()}>
            한 걸음 앞의 상태로
          </button>
        )}
        {canUndo && (
          <button type="button" className="btn" onClick={() => void instance.undo()}>
            마지막에 바꾼 것 되돌리기
          </button>
        )}
      </span>
    </div>
  )
}
