import { PlayIcon } from '../../controls/icons.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { HIDDEN_LAYERS, MEASURED_WITH_PYTORCH, NETWORKS } from './bornDead.ts'
import type { BornDeadCount, BornDeadRow, BornDeadState } from './bornDead.ts'

/** 태어날 때 죽은 망: how many random networks cannot learn, counted here, beside PyTorch's. */
export function BornDeadBench({ count }: { readonly count: BornDeadCount }) {
  const state = useLabStore(count, (current) => current)
  const isRunning = state.status === 'running'
  return (
    <section className="born-dead" aria-label="태어날 때 죽은 망">
      <p>
        <b>태어날 때 죽은 망</b> 은닉층 {HIDDEN_LAYERS}개짜리 ReLU 망을 만들기만 하고, 1층의
        기울기가 정확히 0인 망을 세어요.
      </p>
      <p className="born-dead-run">
        <button
          type="button"
          className="btn"
          onClick={() => {
            if (isRunning) count.cancel()
            else void count.count()
          }}
        >
          {!isRunning && <PlayIcon />}
          <span>{labelOf(state)}</span>
        </button>
        <progress
          max={state.total}
          value={state.done}
          aria-label="센 망"
          hidden={state.status === 'idle'}
        />
        <span className="born-dead-done">{progressOf(state)}</span>
      </p>
      {state.problem !== null && (
        <p className="err" role="status">
          <b>알림</b>
          <span>{state.problem}</span>
        </p>
      )}
      <BornDeadTable rows={state.rows} />
      <p className="born-dead-note">
        여기: 데이터 ‘사분면’ 256개, He 정규분포, 편향 0, 시드 {state.firstSeed}–
        {state.firstSeed + NETWORKS - 1}. PyTorch 1.13: 망마다 새로 뽑은 표준정규 점 256개, He
        정규분포, 편향 0, 망 {NETWORKS}개. 난수가 달라서 비율도 조금 달라요.
      </p>
    </section>
  )
}

function BornDeadTable({ rows }: { readonly rows: readonly BornDeadRow[] }) {
  return (
    // Wider than a phone the table scrolls by itself, also by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" role="region" aria-label="태어날 때 죽은 망의 비율" tabIndex={0}>
      <table>
        <caption className="sr">태어날 때 죽은 망의 비율</caption>
        <thead>
          <tr>
            <th scope="col">층마다 뉴런</th>
            <th scope="col">여기서 센 망</th>
            <th scope="col">비율</th>
            <th scope="col">PyTorch로 잰 비율</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ width, counted, dead }) => (
            <tr key={width}>
              <th scope="row">{width}개</th>
              <td>{counted === 0 ? '–' : `${counted}개 중 ${dead}개`}</td>
              <td>{counted === 0 ? '–' : shareText(dead / counted)}</td>
              <td>{shareText(MEASURED_WITH_PYTORCH[width] ?? NaN)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function labelOf({ status }: BornDeadState): string {
  if (status === 'running') return '그만 세기'
  return status === 'done' ? `다른 시드 ${NETWORKS}개로 다시 세기` : '망 2,000개 만들어 세기'
}

function progressOf({ status, done, total }: BornDeadState): string {
  if (status === 'idle') return ''
  const counted = `${done.toLocaleString('en-US')} / ${total.toLocaleString('en-US')}`
  return status === 'cancelled' ? `${counted}에서 멈췄어요` : counted
}

function shareText(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
