import type { TrainingEvent } from '../training/TrainingSession.ts'

/** What the run is doing, as one Korean sentence for screen readers and under the figure. */
export function trainingSentence({ status, snapshot }: TrainingEvent): string {
  switch (status) {
    case 'running':
      return `걸음 ${snapshot.step}까지 왔어요.`
    case 'finished':
      return `마지막 걸음 ${snapshot.step}까지 마쳤어요.`
    case 'diverged':
      return snapshot.divergedAt === 0
        ? '처음부터 손실을 수로 나타낼 수 없어요(∞ 또는 NaN). 초깃값이 너무 커서예요. 더 작은 초깃값으로 시작해 보세요.'
        : `걸음 ${snapshot.step}에서 손실이나 가중치가 ∞ 또는 NaN이 되어 멈췄어요. 한 걸음에 가중치가 너무 크게 바뀌어서예요. 한 걸음 뒤로 가거나 학습률을 줄여 보세요.`
    case 'ready':
    case 'paused':
      return `걸음 ${snapshot.step}에서 멈췄어요.`
  }
}
