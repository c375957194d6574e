import type { Kernel } from '../../engine/kernels/Kernel.ts'
import { TrainingRun } from '../TrainingRun.ts'
import type { InitialGradients, InitialGradientsJob } from './SweepJob.ts'

/** Carries out an `initialGradients` job. The numbers are those of a run with these settings. */
export function initialGradients(
  { settings, scales }: InitialGradientsJob,
  kernel: Kernel,
): InitialGradients {
  const run = new TrainingRun(
    scales === null ? settings : { ...settings, initializer: 'normal', weightScale: 1 },
    kernel,
  )
  try {
    return gradientsOf(run, scales)
  } finally {
    run.dispose()
  }
}

function gradientsOf(run: TrainingRun, scales: readonly number[] | null): InitialGradients {
  const standard = run.save()
  const scaled = { ...standard, parameters: standard.parameters.slice() }
  const result = {
    firstErrorSignal: [] as number[],
    lastErrorSignal: [] as number[],
    firstWeightGradient: [] as number[],
  }
  for (const scale of scales ?? [null]) {
    // σ times a standard-normal draw is what the initializer itself would have written.
    if (scale !== null) {
      scaleInto(scaled.parameters, standard.parameters, scale)
      run.restore(scaled)
    }
    const { firstErrorSignal, lastErrorSignal, firstWeightGradient } = run.wholeSet.endNorms()
    result.firstErrorSignal.push(firstErrorSignal)
    result.lastErrorSignal.push(lastErrorSignal)
    result.firstWeightGradient.push(firstWeightGradient)
  }
  return result
}

function scaleInto(target: Float64Array, numbers: Float64Array, scale: number): void {
  for (let index = 0; index < numbers.length; index++) target[index] = scale * numbers[index]!
}
