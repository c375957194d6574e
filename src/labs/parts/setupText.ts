import { activations } from '../../engine/activations/index.ts'
import { datasets } from '../../engine/datasets/index.ts'
import { initializers } from '../../engine/initializers/index.ts'
import { losses } from '../../engine/losses/index.ts'
import { optimizers } from '../../engine/optimizers/index.ts'
import { decadeLabel } from '../../plot/decadeTicks.ts'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'

/** Everything that decides the run but the activation: `은닉층 12개 × 뉴런 16개, 초기화 …`. */
export function setupText(run: RunSettings): string {
  const { initializer, weightScale, depth, width } = run
  const start =
    initializer === 'normal'
      ? `초기화 정규분포(σ = ${weightScale})`
      : `초기화 ${initializers[initializer].label}`
  return [
    `은닉층 ${depth}개 × 뉴런 ${width}개`,
    start,
    `데이터 ‘${datasets[run.dataset].label}’ ${datasets[run.dataset].defaultSamples}개`,
    losses[run.loss].label,
    `${optimizers[run.optimizer].label} 학습률 ${run.learningRate}`,
    `배치 ${run.batchSize}`,
    `시드 ${run.seed}`,
  ].join(', ')
}

/** The runs of a picture in one line: which functions, what they have in common, and the step. */
export function runText({ configuration, snapshot }: TrainingEvent): string {
  const names = configuration.runs.map((run) => activations[run.activation].label)
  const [first] = configuration.runs
  return [
    names.join(' · '),
    ...(first === undefined ? [] : [setupText(first)]),
    `걸음 ${snapshot.step}`,
  ].join(', ')
}

/** `10배`, `1,000배`: how much one gridline is of the next, as decadeTicks draws them. */
export function gridText(stride: number): string {
  return stride <= 3 ? `${(10 ** stride).toLocaleString('en-US')}배` : `${decadeLabel(stride)}배`
}
